-- More of what is known of the elections: by it candidacies are listed, and lists show it beside them.
alter table election_copy
    add column if not exists post_id uuid,
    add column if not exists election_date date,
    add column type text,
    add column organisation_id uuid,
    add column parent_id text,
    add column replaces_id text,
    add column result_status text;

create index election_copy_organisation_idx on election_copy (organisation_id) where organisation_id is not null;

-- The figures of the round that decides, also of a result that does not decide yet; filled from the topic like election_copy.
create table tally_copy (
    election_id       text not null,
    candidate_id      uuid not null,
    result_version    bigint not null,
    votes             bigint,
    share_of_valid    text,
    share_of_returned text,
    rank              integer,
    elected           boolean,
    primary key (election_id, candidate_id)
);

-- What lists filter and sort by, as it follows from the rest of the row. A day that is not in the election's id comes last.
alter table candidate
    add column election_day text not null collate "C" generated always as (
        case when election_id ~ '[.][0-9]{4}-[0-9]{2}-[0-9]{2}$' then right(election_id, 10) else '' end) stored,
    add column is_incumbent boolean not null generated always as (
        coalesce(derived_incumbent, (profile -> 'incumbent')::boolean, false)) stored,
    add column affiliation_id uuid generated always as ((profile #>> '{affiliation,organisation}')::uuid) stored;

-- A person's candidacies, newest election first.
create index candidate_person_day_idx on candidate (person_id, election_day desc, id desc);

-- Candidacies of all elections, newest change first, whole and by each filter.
create index candidate_changed_idx on candidate (updated_at desc, id desc);
create index candidate_election_changed_idx on candidate (election_id, updated_at desc, id desc);
create index candidate_status_changed_idx on candidate (pre_election_status, updated_at desc, id desc);
create index candidate_outcome_changed_idx on candidate (post_election_status, updated_at desc, id desc)
    where post_election_status is not null;
create index candidate_unelected_changed_idx on candidate (updated_at desc, id desc)
    where post_election_status in ('DEFEATED', 'ADVANCED_TO_RUNOFF', 'WITHDRAWN');
create index candidate_incumbent_changed_idx on candidate (updated_at desc, id desc) where is_incumbent;
create index candidate_affiliation_changed_idx on candidate (affiliation_id, updated_at desc, id desc)
    where affiliation_id is not null;
