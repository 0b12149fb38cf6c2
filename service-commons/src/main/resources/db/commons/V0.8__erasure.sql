-- Personal data can be erased from the log, of one record at a time and for the length of a transaction that says so.
-- All else of a revision stays; as text of the whole row, so that a column that is added later stays too.
create or replace function revision_is_append_only() returns trigger language plpgsql as $$
declare
    erasable constant text[] := array['record', 'details', 'changed', 'reason'];
begin
    if tg_op = 'UPDATE'
        and current_setting('hustings.erasing', true) = old.aggregate_type || '/' || old.aggregate_id
        and to_jsonb(new) - erasable = to_jsonb(old) - erasable then
        return new;
    end if;
    raise exception 'The revision log is append-only' using errcode = 'restrict_violation';
end $$;

-- Which records were erased from the log, and how far the topic has followed.
create table erasure (
    id               bigint generated always as identity constraint erasure_pkey primary key,
    aggregate_type   text        not null,
    aggregate_id     text        not null,
    requested_at     timestamptz not null default clock_timestamp(),
    -- Known once the log is being published anew: where it had come to, and where on the topic that began, by partition.
    started_at       timestamptz,
    published_before bigint,
    cut_before       jsonb,
    finished_at      timestamptz,
    last_failure     text,
    constraint erasure_started_as_a_whole check
        ((started_at is null) = (published_before is null) and (started_at is null) = (cut_before is null)),
    constraint erasure_started_before_it_finished check (finished_at is null or started_at is not null)
);

create index erasure_open on erasure (id) where finished_at is null;

create trigger erasure_notify after insert on erasure
    for each statement execute function revision_notify();
