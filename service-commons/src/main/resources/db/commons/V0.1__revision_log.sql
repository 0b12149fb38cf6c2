-- The revision log: one row for every accepted change, written in the transaction of the change itself.
create sequence revision_position as bigint;

create table revision (
    position          bigint primary key,
    event_id          uuid        not null constraint revision_event_id_key unique,
    type              text        not null,
    aggregate_type    text        not null,
    aggregate_id      text        not null,
    aggregate_version bigint      not null,
    partition_key     text        not null,
    actor             text        not null,
    reason            text,
    occurred_at       timestamptz not null,
    recorded_at       timestamptz not null default clock_timestamp(),
    changed           jsonb       not null,
    record            jsonb       not null,
    details           jsonb,
    constraint revision_aggregate_version_key unique (aggregate_type, aggregate_id, aggregate_version)
);

create function revision_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The revision log is append-only' using errcode = 'restrict_violation';
end $$;

create trigger revision_append_only before update or delete on revision
    for each row execute function revision_is_append_only();

-- Sent by PostgreSQL at commit, so the relay is woken only by what it can already see.
create function revision_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('revision', '');
    return null;
end $$;

create trigger revision_notify after insert on revision
    for each statement execute function revision_notify();

create table relay_position (
    relay      text primary key,
    position   bigint      not null,
    updated_at timestamptz not null default clock_timestamp()
);
