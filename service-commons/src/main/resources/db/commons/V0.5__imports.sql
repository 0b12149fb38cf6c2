-- Bulk imports: what was uploaded, how far its records have come, and what is wrong with some of them.
create table bulk_import (
    id           uuid constraint bulk_import_pkey primary key,
    version      bigint      not null default 1,
    format       text        not null,
    -- RECEIVING is seen by nobody: the upload has not come to its end, and perhaps never will.
    status       text        not null constraint bulk_import_status check
        (status in ('RECEIVING', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED')),
    submitted_by text        not null,
    bytes        bigint      not null default 0,
    sha256       text,
    -- The records that are done, in the order of the file: whoever carries on begins behind them.
    records_read bigint      not null default 0,
    created      bigint      not null default 0,
    updated      bigint      not null default 0,
    unchanged    bigint      not null default 0,
    failed       bigint      not null default 0,
    problems     bigint      not null default 0,
    created_at   timestamptz not null default clock_timestamp(),
    updated_at   timestamptz not null default clock_timestamp(),
    started_at   timestamptz,
    finished_at  timestamptz,
    constraint bulk_import_every_record_counts check (records_read = created + updated + unchanged + failed)
);

create index bulk_import_open on bulk_import (created_at, id) where status in ('RECEIVING', 'QUEUED', 'RUNNING');

-- The upload itself, until the import is finished. Not compressed: it is read once, and in order.
create table bulk_import_chunk (
    import_id uuid    not null constraint bulk_import_chunk_import_fkey references bulk_import (id) on delete cascade,
    number    integer not null,
    content   bytea   not null,
    constraint bulk_import_chunk_pkey primary key (import_id, number)
);

alter table bulk_import_chunk alter column content set storage external;

create table bulk_import_problem (
    import_id uuid   not null constraint bulk_import_problem_import_fkey references bulk_import (id) on delete cascade,
    number    bigint not null,
    line      bigint not null,
    subject   text,
    pointer   text   not null,
    code      text   not null,
    message   text   not null,
    constraint bulk_import_problem_pkey primary key (import_id, number)
);
