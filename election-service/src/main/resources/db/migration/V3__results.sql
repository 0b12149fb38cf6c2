-- Every count of every election, also those that a later one superseded. The election keeps the one that stands.

alter table election add column scrutineer_report jsonb;

create table result (
    id            uuid constraint result_pkey primary key,
    election_id   text        not null constraint result_election_fkey references election (id) on delete cascade,
    number        integer     not null constraint result_number_positive check (number > 0),
    status        text        not null,
    is_test       boolean     not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    checks        jsonb       not null,
    body          jsonb       not null,
    constraint result_number_key unique (election_id, is_test, number)
);

create unique index result_current_key on result (election_id, is_test) where superseded_at is null;
create index result_by_age on result (recorded_at desc, id desc);
create index result_by_status on result (status, recorded_at desc, id desc);
create index result_by_election on result (election_id, recorded_at desc, id desc);

-- The outcomes of a count's checks, with its time, so that a list by outcome is read in its order from an index.
create table result_check (
    result_id   uuid        not null constraint result_check_result_fkey references result (id) on delete cascade,
    code        text        not null,
    outcome     text        not null,
    recorded_at timestamptz not null,
    constraint result_check_pkey primary key (result_id, code)
);

create index result_check_by_code on result_check (code, recorded_at desc, result_id desc);
create index result_check_by_code_and_outcome on result_check (code, outcome, recorded_at desc, result_id desc);
create index result_check_by_outcome on result_check (outcome, recorded_at desc, result_id desc);

-- Results from before: the first counts of their elections. Their checks are made with the next change of the election.
-- The identifier is a UUID of version 7, made by hand because servers before PostgreSQL 18 have no function for it.
update election
set result = result || jsonb_build_object(
    'id', encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from updated_at) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid,
    'number', 1,
    'recordedAt', to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'checks', '[]'::jsonb)
    || case when result ->> 'status' = 'CERTIFIED' then '{"firstCertified": 1}'::jsonb else '{}'::jsonb end
where result is not null and not (result ->> 'isTest')::boolean;

insert into result (id, election_id, number, status, is_test, recorded_at, checks, body)
select (result ->> 'id')::uuid, id, 1, result ->> 'status', false, (result ->> 'recordedAt')::timestamptz, '[]', result
from election where result is not null and not (result ->> 'isTest')::boolean;

-- A test result was an election's result before; its revision keeps it.
update election set result = null where (result ->> 'isTest')::boolean;
