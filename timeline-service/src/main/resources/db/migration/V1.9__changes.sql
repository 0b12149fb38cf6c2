-- What the feed of changes tells beside the revisions of entries. Positions come from the sequence of the log, after the
-- transaction has its id, so that one watermark covers both (docs/adr/0006, docs/adr/0028).
create table change_note (
    position    bigint      constraint change_note_pkey primary key default nextval('revision_position'),
    recorded_at timestamptz not null default clock_timestamp(),
    subject     text        not null constraint change_note_subject_check
        check (subject in ('CANDIDATE', 'PERSON', 'CAMPAIGN_EVENT')),
    subject_id  uuid        not null,
    -- In whose place a candidate or a person is shown; of an entry nothing but that it is there now.
    shown_as    uuid,
    election_id text,
    constraint change_note_shown_as_check check ((subject = 'CAMPAIGN_EVENT') = (shown_as is null))
);

create index change_note_subject_idx on change_note (subject, subject_id, position);
create index change_note_election_id_idx on change_note (election_id, position);

-- The changes of one election in their order.
create index revision_partition_key_idx on revision (partition_key, position);

-- Copies of candidates and people are written by several paths; whichever it is, a merge and its reversal are noted with
-- it. What was noted last already is not noted again, however often a topic is read.
create function note_shown_as(who text, who_id uuid, becomes uuid, whose_election text) returns void
language sql as $$
    insert into change_note (subject, subject_id, shown_as, election_id)
    select who, who_id, becomes, whose_election
    where becomes <> coalesce(
        (select shown_as from change_note where subject = who and subject_id = who_id order by position desc limit 1),
        who_id)
$$;

-- Whether the public may see it follows from the election, so an election that comes into sight waits for it, or it waits
-- for the election.
create function note_candidate_shown_as() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('election in sight ' || new.election_id, 0));
    perform note_shown_as('CANDIDATE', new.id, coalesce(new.merged_into, new.id), new.election_id);
    return null;
end $$;

create trigger candidate_shown_as after insert or update of merged_into on candidate_copy
    for each row execute function note_candidate_shown_as();

create function note_person_shown_as() returns trigger language plpgsql as $$
begin
    perform note_shown_as('PERSON', new.id, new.root_id, null);
    return null;
end $$;

create trigger person_shown_as after insert or update of root_id on person_copy
    for each row execute function note_person_shown_as();

-- The entries of a draft election are hidden, and come into sight all at once, with who of its candidates was merged; of
-- one that was not known yet, just these. Those who add entries to it now are waited for (they hold the key of the
-- election); whoever does so later finds it published.
create function note_election_in_sight() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('election in sight ' || new.id, 0));
    perform 1 from election_copy where id = new.id for update;
    insert into change_note (subject, subject_id, election_id)
    select 'CAMPAIGN_EVENT', id, election_id from campaign_event where election_id = new.id
    order by starts_at, starts_precision, id;
    insert into change_note (subject, subject_id, shown_as, election_id)
    select 'CANDIDATE', id, merged_into, election_id from candidate_copy
    where election_id = new.id and merged_into is not null;
    return null;
end $$;

create trigger election_in_sight after update of draft on election_copy
    for each row when (old.draft and not new.draft) execute function note_election_in_sight();

create trigger election_in_sight_at_once after insert on election_copy
    for each row when (not new.draft) execute function note_election_in_sight();

-- The merges of before.
select note_shown_as('CANDIDATE', id, merged_into, election_id) from candidate_copy where merged_into is not null;
select note_shown_as('PERSON', id, root_id, null) from person_copy where root_id <> id;
