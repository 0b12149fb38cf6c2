-- From when on the records of a partition are for everyone, where what they belong to was hidden before: what was superseded
-- by then is told to nobody who may not read drafts (docs/adr/0030). None where nothing was hidden, as far as is known.
create table in_sight_since (
    partition_key text        constraint in_sight_since_pkey primary key,
    position      bigint      not null,
    instant       timestamptz not null
);

-- For the triggers of a service, in a transaction that has its id. The first time stays, however often a topic is read.
create function comes_into_sight(key text) returns void language sql as $$
    insert into in_sight_since (partition_key, position, instant)
    values (key, nextval('revision_position'), clock_timestamp())
    on conflict do nothing
$$;
