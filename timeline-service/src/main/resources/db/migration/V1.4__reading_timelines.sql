-- What timelines are read by. Triggers keep it, so that it follows whatever writes an entry: the release before, too.
create extension if not exists unaccent;

-- A name as it is compared: without accents, case and doubled spaces.
create function timeline_fold(name text) returns text language sql stable strict parallel safe as $$
    select trim(regexp_replace(lower(unaccent(normalize(name, NFKC)) collate "und-x-icu"), '\s+', ' ', 'g'))
$$;

-- The first instant that a partial date may mean, or the first after all of them. The zones of Java that PostgreSQL does
-- not know are read as UTC, and instants too far out for it as far out.
create function timeline_instant(partial jsonb, ended boolean) returns timestamptz language plpgsql stable as $$
declare
    written text := partial ->> 'value';
    place text := coalesce(partial ->> 'zone', 'UTC');
    shift text[] := regexp_match(place, '^(?:UTC|GMT|UT)?([+-])(\d{1,2}):?(\d{2})?');
    first_year integer := substr(written, 1, 4);
    period interval := case length(written)
        when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end;
    local timestamp;
begin
    if length(written) > 10 then
        return cast(written as timestamptz) + case when ended then interval '1 microsecond' else interval '0' end;
    end if;
    local := make_timestamp(
        case first_year when 0 then -1 else first_year end,
        coalesce(cast(nullif(substr(written, 6, 2), '') as integer), 1),
        coalesce(cast(nullif(substr(written, 9, 2), '') as integer), 1), 0, 0, 0)
        + case when ended then period else interval '0' end;
    if shift is not null then
        return local at time zone make_interval(
            mins => cast(shift[1] || '1' as integer)
                * (cast(shift[2] as integer) * 60 + cast(coalesce(shift[3], '0') as integer)));
    end if;
    begin
        return local at time zone place;
    exception when invalid_parameter_value then
        return local at time zone 'UTC';
    end;
exception when datetime_field_overflow or invalid_datetime_format or invalid_time_zone_displacement_value then
    return case when ended then cast('infinity' as timestamptz) else cast('-infinity' as timestamptz) end;
end $$;

-- The first instant after all those at which an entry may still go on.
create function timeline_end(content jsonb) returns timestamptz language sql stable as $$
    select timeline_instant(
        case jsonb_typeof(content -> 'endDate') when 'object' then content -> 'endDate' else content -> 'startDate' end,
        true)
$$;

-- How long an entry may take, in classes: with the length bounded, an index in the order of beginnings finds what began
-- before a date and goes on.
create function timeline_span(starts_at timestamptz, ends_at timestamptz) returns smallint
language sql immutable parallel safe as $$
    select cast(case when ends_at <= starts_at + interval '24 hours' then 0
        when ends_at <= starts_at + interval '168 hours' then 1
        when ends_at <= starts_at + interval '744 hours' then 2
        when ends_at <= starts_at + interval '8784 hours' then 3
        else 4 end as smallint)
$$;

alter table campaign_event
    add column ends_at   timestamptz,
    add column span      smallint,
    add column status    text,
    add column group_key text;

create function campaign_event_read_by() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.span is not null and new.content = old.content and new.starts_at = old.starts_at then
        return new;
    end if;
    new.ends_at := greatest(
        timeline_end(new.content),
        new.starts_at + interval '1 microsecond');
    new.span := timeline_span(new.starts_at, new.ends_at);
    new.status := new.content ->> 'status';
    new.group_key := nullif(timeline_fold(new.content ->> 'group'), '');
    return new;
end $$;

create trigger campaign_event_read_by before insert or update on campaign_event
    for each row execute function campaign_event_read_by();

-- Who takes part in which entries, once in any role ('*') and once in each that they have.
create table timeline_participant (
    participant_id   uuid        not null,
    role             text        not null,
    election_id      text        not null,
    draft            boolean     not null,
    span             smallint    not null,
    starts_at        timestamptz not null,
    starts_precision integer     not null,
    id               uuid        not null,
    ends_at          timestamptz not null,
    primary key (participant_id, role, draft, span, starts_at, starts_precision, id) include (ends_at)
);

create index timeline_participant_election_idx on timeline_participant
    (participant_id, role, election_id, draft, span, starts_at, starts_precision, id) include (ends_at);
create index timeline_participant_entry_idx on timeline_participant (id);

-- Who published the sources of which entries.
create table timeline_publisher (
    election_id      text        not null,
    publisher        text        not null,
    draft            boolean     not null,
    span             smallint    not null,
    starts_at        timestamptz not null,
    starts_precision integer     not null,
    id               uuid        not null,
    ends_at          timestamptz not null,
    primary key (election_id, publisher, draft, span, starts_at, starts_precision, id) include (ends_at)
);

create index timeline_publisher_entry_idx on timeline_publisher (id);

-- Who was ever named by which entries, for questions of what was known at an instant.
create table timeline_named (
    participant_id uuid        not null,
    created_at     timestamptz not null,
    id             uuid        not null,
    primary key (participant_id, created_at, id)
);

create index timeline_named_entry_idx on timeline_named (id);

create function timeline_participants_of(content jsonb) returns table (participant_id uuid, role text)
language sql immutable as $$
    with named as (
        select cast(coalesce(p ->> 'candidateId', p ->> 'personId', p ->> 'organisationId') as uuid) as id,
            p ->> 'role' as role
        from jsonb_array_elements(content -> 'participants') p)
    select distinct id, r.role from named cross join lateral (values (named.role), ('*')) r (role) where id is not null
$$;

create function timeline_publishers_of(content jsonb) returns table (publisher text) language sql stable as $$
    select distinct folded.publisher from jsonb_array_elements(content -> 'sources') source
    cross join lateral timeline_fold(source ->> 'publisher') folded (publisher) where folded.publisher <> ''
$$;

create function timeline_read_by_kept() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from timeline_participant where id in (select id from old_rows);
        delete from timeline_publisher where id in (select id from old_rows);
    end if;
    if tg_op = 'DELETE' then
        delete from timeline_named where id in (select id from old_rows);
        return null;
    end if;
    insert into timeline_participant
    select p.participant_id, p.role, e.election_id, e.draft, e.span, e.starts_at, e.starts_precision, e.id, e.ends_at
    from new_rows e cross join lateral timeline_participants_of(e.content) p;
    insert into timeline_publisher
    select e.election_id, p.publisher, e.draft, e.span, e.starts_at, e.starts_precision, e.id, e.ends_at
    from new_rows e cross join lateral timeline_publishers_of(e.content) p;
    insert into timeline_named
    select p.participant_id, e.created_at, e.id
    from new_rows e cross join lateral timeline_participants_of(e.content) p where p.role = '*'
    on conflict do nothing;
    return null;
end $$;

create trigger timeline_read_by_added after insert on campaign_event
    referencing new table as new_rows for each statement execute function timeline_read_by_kept();
create trigger timeline_read_by_changed after update on campaign_event
    referencing old table as old_rows new table as new_rows for each statement execute function timeline_read_by_kept();
create trigger timeline_read_by_removed after delete on campaign_event
    referencing old table as old_rows for each statement execute function timeline_read_by_kept();

-- For those that are there already; the triggers do the rest.
update campaign_event set sequence = sequence;

alter table campaign_event
    alter column ends_at set not null,
    alter column span set not null,
    alter column status set not null;

insert into timeline_named
select distinct p.participant_id, e.created_at, e.id
from revision r join campaign_event e on cast(e.id as text) = r.aggregate_id
cross join lateral timeline_participants_of(r.record) p
where r.aggregate_type = 'campaign-event' and p.role = '*'
on conflict do nothing;

-- Each list in the order of time, whatever it is narrowed by. The draft and the span are fixed in each range that is
-- read, so that none has to be passed over; the ranges are merged.
create index campaign_event_order_idx on campaign_event
    (election_id, draft, span, starts_at, starts_precision, id) include (ends_at);
create index campaign_event_kind_idx on campaign_event
    (election_id, kind, draft, span, starts_at, starts_precision, id) include (ends_at);
create index campaign_event_status_idx on campaign_event
    (election_id, status, draft, span, starts_at, starts_precision, id) include (ends_at);
create index campaign_event_origin_idx on campaign_event
    (election_id, origin, draft, span, starts_at, starts_precision, id) include (ends_at);
create index campaign_event_group_idx on campaign_event
    (election_id, group_key, draft, span, starts_at, starts_precision, id) include (ends_at)
    where group_key is not null;
create index campaign_event_replies_idx on campaign_event
    (in_reply_to, draft, span, starts_at, starts_precision, id) include (ends_at) where in_reply_to is not null;
create index campaign_event_updated_idx on campaign_event (election_id, updated_at);
-- What was known at an instant is listed in the order in which it was recorded, which never changes.
create index campaign_event_created_idx on campaign_event (election_id, created_at, id);
