-- Groups of ballots, replaced elections, locks; what lists are filtered and sorted by. Each column has a default or may be
-- null, so that the release before writes beside this one.

alter table organisation add column slug text;
create index organisation_by_identifier on organisation using gin (identifiers jsonb_path_ops);

alter table post
    add column slug            text,
    add column last_elected_on jsonb;
create index post_by_identifier on post using gin (identifiers jsonb_path_ops);

alter table election
    add column level              text    not null default 'BALLOT',
    add column parent_id          text constraint election_parent_fkey references election (id),
    add column replaces_id        text constraint election_replaces_fkey references election (id),
    add column replaced_by_id     text,
    add column by_election_reason text,
    add column candidates_locked  boolean not null default false,
    -- The day that ends the identifier; to_date would depend on the session, and so could not be indexed.
    add column election_date      date generated always as (make_date(
        substr(right(id, 10), 1, 4)::integer,
        substr(right(id, 10), 6, 2)::integer,
        substr(right(id, 10), 9, 2)::integer)) stored,
    add column words              tsvector generated always as (
        to_tsvector('simple'::regconfig, name || ' ' || regexp_replace(id, '[^a-z0-9]+', ' ', 'g')
            || ' ' || coalesce(called_by, ''))) stored,
    add constraint election_not_own_parent check (parent_id <> id),
    add constraint election_does_not_replace_itself check (replaces_id <> id);

create unique index election_replaces_once on election (replaces_id) where replaces_id is not null;
create index election_by_parent on election (parent_id, created_at desc, id desc) where parent_id is not null;
create index election_by_name on election (name, id);
create index election_by_date on election (election_date desc, id desc);
create index election_by_words on election using gin (words);
create index election_by_identifier on election using gin (identifiers jsonb_path_ops);

-- The days that each milestone may fall on, out of the timetables, so that lists can be asked for a range of dates.
create table election_milestone (
    election_id text not null references election (id) on delete cascade,
    milestone   text not null,
    first_day   date not null,
    last_day    date not null,
    constraint election_milestone_pkey primary key (election_id, milestone)
);

create index election_milestone_by_day on election_milestone (milestone, first_day, last_day);

-- A year, a month, a day or an instant, as the days it covers.
create function first_day_of(partial_date text) returns date language sql stable as $$
    select case length(partial_date)
        when 4 then (partial_date || '-01-01')::date
        when 7 then (partial_date || '-01')::date
        when 10 then partial_date::date
        else (partial_date::timestamptz at time zone 'UTC')::date
    end
$$;

create function last_day_of(partial_date text) returns date language sql stable as $$
    select case length(partial_date)
        when 4 then (partial_date || '-12-31')::date
        when 7 then ((partial_date || '-01')::date + interval '1 month - 1 day')::date
        else first_day_of(partial_date)
    end
$$;

-- By a trigger, since the release before this one writes timetables too and knows nothing of the table.
create function election_milestones_follow() returns trigger language plpgsql as $$
begin
    delete from election_milestone where election_id = new.id;
    insert into election_milestone (election_id, milestone, first_day, last_day)
        select new.id, entry ->> 'milestone',
            first_day_of(entry #>> '{date,value}'), last_day_of(entry #>> '{date,value}')
        from jsonb_array_elements(new.timetable) as entry
        where entry ->> 'status' <> 'CANCELED';
    return null;
end $$;

create trigger election_milestones_follow_insert after insert on election
    for each row execute function election_milestones_follow();
create trigger election_milestones_follow_update after update on election
    for each row when (old.timetable is distinct from new.timetable)
    execute function election_milestones_follow();

insert into election_milestone (election_id, milestone, first_day, last_day)
    select e.id, entry ->> 'milestone',
        first_day_of(entry #>> '{date,value}'), last_day_of(entry #>> '{date,value}')
    from election e, jsonb_array_elements(e.timetable) as entry
    where entry ->> 'status' <> 'CANCELED';
