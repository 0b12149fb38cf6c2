-- The first answer to each Idempotency-Key; the row is written in the transaction of the change it answers.
create table idempotency_key (
    subject      text        not null,
    key          text        not null,
    request_fingerprint text        not null,
    status       integer     not null,
    headers      jsonb       not null,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    primary key (subject, key)
);

create index idempotency_key_created_at_idx on idempotency_key (created_at);
