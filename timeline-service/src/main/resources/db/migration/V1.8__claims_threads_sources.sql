-- What equally good claims differ about, and whether anything is claimed in more than one way at all.
alter table campaign_event
    add column disputed  jsonb   not null default '[]',
    add column contested boolean not null default false;

create index campaign_event_contested_idx on campaign_event (election_id, starts_at, starts_precision, id)
    where contested;

-- Whether anything ever replied to an entry: few do, and the list of exchanges begins at them. Kept by a trigger, so that
-- it follows whatever writes a reply, the release before too. A reply that went leaves it as it is; who reads looks.
alter table campaign_event add column answered boolean not null default false;

update campaign_event e set answered = true
where exists (select 1 from campaign_event r where r.election_id = e.election_id and r.in_reply_to = e.id);

create function campaign_event_answered() returns trigger language plpgsql as $$
begin
    update campaign_event set answered = true
    where not answered and id in (select in_reply_to from new_rows where in_reply_to is not null);
    return null;
end $$;

create function campaign_event_answered_now() returns trigger language plpgsql as $$
begin
    update campaign_event set answered = true where id = new.in_reply_to and not answered;
    return null;
end $$;

-- By its name the last of those that an insert fires, so that it changes nothing that another is still to hear of.
create trigger timeline_thread_added after insert on campaign_event
    referencing new table as new_rows for each statement execute function campaign_event_answered();
create trigger timeline_thread_changed after update of in_reply_to on campaign_event
    for each row when (new.in_reply_to is not null and new.in_reply_to is distinct from old.in_reply_to)
    execute function campaign_event_answered_now();

create index campaign_event_answered_idx on campaign_event (election_id, starts_at, starts_precision, id)
    where answered and in_reply_to is null;

-- The allegations of an election.
create index campaign_event_allegation_idx on campaign_event (election_id) where kind = 'ALLEGATION';

-- Whom an id means in an election after all merges: the candidate, if that person stands; else the person or whatever
-- else it is.
create function timeline_identity(election text, participant uuid) returns uuid language sql stable as $$
    with known as (
        select coalesce(
            (select coalesce(merged_into, id) from candidate_copy where id = participant),
            (select root_id from person_copy where id = participant),
            participant) as id)
    select coalesce(
        (select coalesce(c.merged_into, c.id) from candidate_copy c left join person_copy p on p.id = c.person_id
            where c.election_id = election and not c.draft and coalesce(p.root_id, c.person_id) = known.id
            order by c.id limit 1),
        known.id)
    from known
$$;

-- What an id stands for and how it is called today; no row where nothing is known of it. What is not published has no
-- name but for those who may read drafts.
create function timeline_name_of(participant uuid, drafts boolean) returns table (kind text, name text)
language sql stable as $$
    select 'CANDIDATE', case when drafts or not draft then ballot_name end from candidate_copy where id = participant
    union all
    select 'PERSON', c.name from person_copy c where id = participant and (drafts or not draft)
    union all
    select 'ORGANISATION', c.name from body_copy c where id = participant and (drafts or not draft)
    limit 1
$$;

-- The sources of entries, each under a key that is the same for the same source: its address; where it has none, who
-- published what when. Keys begin readably, so that they have an order, and end in what tells them apart.
create table timeline_source (
    election_id   text    not null,
    source_key    text    not null collate "C",
    publisher_key text    not null collate "C",
    kind          text    not null,
    draft         boolean not null,
    sole          boolean not null,
    entry_id      uuid    not null,
    source        jsonb   not null,
    constraint timeline_source_pkey primary key (election_id, source_key, entry_id) include (draft, sole, kind)
);

create index timeline_source_publisher_idx on timeline_source (election_id, publisher_key, source_key, entry_id)
    include (draft, sole, kind);
create index timeline_source_entry_idx on timeline_source (entry_id);

create function timeline_publisher_key(publisher text) returns text language sql stable as $$
    select left(timeline_fold(coalesce(publisher, '')), 200)
$$;

create function timeline_source_key(source jsonb) returns text language sql stable as $$
    select left(lower(identity), 120) || ' ' || md5(identity)
    from (select coalesce(
        source ->> 'url',
        concat_ws(' / ', timeline_publisher_key(source ->> 'publisher'), trim(source ->> 'title'),
            source -> 'publishedOn' ->> 'value')) as identity) i
$$;

create function timeline_sources_of(content jsonb)
returns table (source_key text, publisher_key text, kind text, sole boolean, source jsonb)
language sql stable as $$
    with named as (
        select distinct on (timeline_source_key(s.source)) timeline_source_key(s.source) as source_key, s.source
        from jsonb_array_elements(content -> 'sources') with ordinality s (source, place)
        order by timeline_source_key(s.source), s.place)
    select n.source_key, timeline_publisher_key(n.source ->> 'publisher'), n.source ->> 'kind',
        count(*) over () = 1, n.source
    from named n
$$;

-- Whether an entry rests on one source alone, however often it names it.
create function timeline_single_source(content jsonb) returns boolean language sql stable as $$
    select count(distinct timeline_source_key(s)) = 1 from jsonb_array_elements(content -> 'sources') s
$$;

create function timeline_sources_kept() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from timeline_source where entry_id in (select id from old_rows);
    end if;
    if tg_op = 'DELETE' then
        return null;
    end if;
    insert into timeline_source
    select e.election_id, s.source_key, s.publisher_key, s.kind, e.draft, s.sole, e.id, s.source
    from new_rows e cross join lateral timeline_sources_of(e.content) s;
    return null;
end $$;

create trigger timeline_sources_added after insert on campaign_event
    referencing new table as new_rows for each statement execute function timeline_sources_kept();
create trigger timeline_sources_changed after update on campaign_event
    referencing old table as old_rows new table as new_rows for each statement execute function timeline_sources_kept();
create trigger timeline_sources_removed after delete on campaign_event
    referencing old table as old_rows for each statement execute function timeline_sources_kept();

insert into timeline_source
select e.election_id, s.source_key, s.publisher_key, s.kind, e.draft, s.sole, e.id, s.source
from campaign_event e cross join lateral timeline_sources_of(e.content) s;
