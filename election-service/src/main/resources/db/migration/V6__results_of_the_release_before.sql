-- The release before this one still writes while it is replaced. It knows a result without its place among the counts,
-- and writes the result again, as far as it knows it, with whatever it changes of an election.

create function election_result_is_a_count() returns trigger language plpgsql as $$
declare
    number  integer := coalesce((old.result ->> 'number')::integer, 0) + 1;
    changed text := to_char(new.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
begin
    if (new.result ->> 'isTest')::boolean or result_says_all_of(old.result, new.result) then
        -- A trial is no election's result any more; its revision keeps it.
        new.result := old.result;
        return new;
    end if;
    -- Its checks are made with the next change of the election.
    new.result := new.result || jsonb_strip_nulls(jsonb_build_object(
        'id', uuid_of_instant(new.updated_at), 'number', number, 'recordedAt', changed, 'checks', '[]'::jsonb,
        'firstCertified', coalesce((old.result ->> 'firstCertified')::integer,
            case when new.result ->> 'status' = 'CERTIFIED' then number end)));
    update result set superseded_at = changed::timestamptz, body = body || jsonb_build_object('supersededAt', changed)
        where election_id = new.id and not is_test and superseded_at is null;
    insert into result (id, election_id, number, status, is_test, recorded_at, checks, body)
        values ((new.result ->> 'id')::uuid, new.id, number, new.result ->> 'status', false, changed::timestamptz,
            '[]', new.result);
    return new;
end $$;

-- Containment alone would overlook a tally, a round or a source that is gone.
create function result_says_all_of(more jsonb, less jsonb) returns boolean language sql immutable as $$
    select coalesce(more @> less, false) and not exists (
        select from unnest(array['$.rounds[*]', '$.rounds[*].tallies[*]', '$.sources[*]']::jsonpath[]) as list
        where jsonb_array_length(jsonb_path_query_array(more, list))
            <> jsonb_array_length(jsonb_path_query_array(less, list)))
$$;

-- A UUID of version 7; servers before PostgreSQL 18 have no function for it.
create function uuid_of_instant(instant timestamptz) returns uuid language sql volatile as $$
    select encode(set_bit(set_bit(
        overlay(uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from instant) * 1000)::bigint) from 3) from 1 for 6),
        52, 1), 53, 1), 'hex')::uuid
$$;

create trigger election_result_is_a_count before update on election
    for each row when (new.result is not null and new.result ->> 'id' is null)
    execute function election_result_is_a_count();
