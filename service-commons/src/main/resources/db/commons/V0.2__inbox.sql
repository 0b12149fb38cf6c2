-- Which events a consumer has acted on; the row is written in the transaction of the action.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);
