-- What the release before wrote of elections with a certified result, and of one with a trial in its place.

insert into organisation (id, version, draft, name, other_names, classification, affiliations, identifiers, sources,
    created_at, updated_at)
values ('0198f2a0-0000-7000-8000-00000000b001', 1, false, 'Union of before', '[]', 'TRADE_UNION', '[]', '[]', '[]',
    '2020-01-05T10:00:00Z', '2020-01-05T10:00:00Z');

insert into election (id, version, draft, name, type, date_type, date_status, organisation_id, seats, votes_allowed,
    vote_variation, voting_methods, phase, identifiers, timetable, electorates, transitions, sources, created_at,
    updated_at)
select 'trade-union.before.' || post || '.2017-04-19', 1, false, 'An election of before', 'TRADE_UNION', 'SNAP', 'CONFIRMED',
    '0198f2a0-0000-7000-8000-00000000b001', 1, 1, 'PLURALITY', '["POSTAL"]', 'EXPECTED', '[]', '[]', '[]', '[]', '[]',
    '2020-01-05T10:10:00Z', '2020-01-05T10:10:00Z'
from unnest(array['secretary', 'trial', 'renamed', 'recounted', 'tried-again']) as post;

create function pg_temp.revise(kind text) returns void language sql as $$
    insert into revision (position, event_id, type, aggregate_type, aggregate_id, aggregate_version, partition_key, actor,
        occurred_at, recorded_at, changed, record)
    select nextval('revision_position'), gen_random_uuid(), 'org.hustings.election.' || kind || '.v1', 'election', id,
        version, id, 'editor', updated_at, updated_at, '[]', jsonb_strip_nulls(jsonb_build_object(
            'id', id, 'version', version, 'draft', draft, 'name', name, 'type', type, 'dateType', date_type,
            'dateStatus', date_status, 'organisationId', organisation_id, 'seats', seats,
            'votesAllowed', votes_allowed, 'voteVariation', vote_variation, 'votingMethods', voting_methods,
            'phase', phase, 'identifiers', identifiers, 'timetable', timetable, 'electorates', electorates,
            'transitions', transitions, 'result', result, 'sources', sources,
            'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'updatedAt', to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
    from election
$$;

select pg_temp.revise('created');

update election set version = 2, updated_at = '2020-01-05T10:22:00Z', phase = 'COUNTING',
    timetable = '[{"milestone": "BALLOT_CLOSES", "date": {"value": "2017-04", "approximate": false}, "kind": "DEADLINE",
        "status": "CONFIRMED", "confidence": "ANNOUNCED", "sequence": 0, "sources": [], "changes": []}]',
    transitions = '[{"from": "EXPECTED", "to": "COUNTING", "effectiveAt": {"value": "2017-04-21", "approximate": false},
        "recordedAt": "2020-01-05T10:21:00Z"}]',
    result = jsonb_build_object('isTest', id like '%trial%') || '{"status": "CERTIFIED", "countStatus": "COMPLETED",
        "papersReturned": 100, "papersInvalid": 0, "validVotes": 100, "rounds": [{"number": 1, "tallies": [
        {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "votes": 60, "shareOfValid": "60.0", "elected": true},
        {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "votes": 40, "shareOfValid": "40.0", "elected": false}
        ]}], "sources": []}';

select pg_temp.revise('result-recorded');
