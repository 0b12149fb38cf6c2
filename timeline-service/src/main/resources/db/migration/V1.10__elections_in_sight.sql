-- What the entries of a draft election were before its publication stays hidden (docs/adr/0030); so the moment is noted once
-- those who add entries are waited for, and before the entries are told anew.
create or replace function note_election_in_sight() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('election in sight ' || new.id, 0));
    perform 1 from election_copy where id = new.id for update;
    if tg_op = 'UPDATE' then
        perform comes_into_sight(new.id);
    end if;
    insert into change_note (subject, subject_id, election_id)
    select 'CAMPAIGN_EVENT', id, election_id from campaign_event where election_id = new.id
    order by starts_at, starts_precision, id;
    insert into change_note (subject, subject_id, shown_as, election_id)
    select 'CANDIDATE', id, merged_into, election_id from candidate_copy
    where election_id = new.id and merged_into is not null;
    return null;
end $$;

-- The elections that came into sight before: of one that was no draft when it was first heard of, there were no entries.
insert into in_sight_since (partition_key, position, instant)
select election_id, min(position) - 1, min(recorded_at) from change_note where subject = 'CAMPAIGN_EVENT'
group by election_id;
