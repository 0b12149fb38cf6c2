-- People. What is only read as a whole is one JSON value; what is searched or sorted by has a column.
create table person (
    id         uuid        primary key,
    version    bigint      not null,
    draft      boolean     not null,
    name       text        not null,
    sort_key   text        not null collate "und-x-icu",
    profile    jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index person_sort_key_idx on person (sort_key, id);

-- What this service knows of the elections: a read model, rebuilt by reading the topic of the elections from the start.
create table election_copy (
    id             text    primary key,
    version        bigint  not null,
    draft          boolean not null,
    gone           boolean not null,
    name           text    not null,
    phase          text    not null,
    seats          integer not null,
    result_version bigint,
    elected        jsonb,
    constraint election_copy_outcome_whole check ((result_version is null) = (elected is null))
);

-- The election is no foreign key: a read model may be emptied and filled again at any time.
create table candidate (
    id                   uuid        primary key,
    version              bigint      not null,
    draft                boolean     not null,
    person_id            uuid        not null constraint candidate_person_fk references person (id),
    election_id          text        not null,
    ballot_name          text        not null collate "und-x-icu",
    list_position        integer     not null,
    pre_election_status  text        not null,
    post_election_status text,
    profile              jsonb       not null,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint candidate_once_per_person_and_election unique (election_id, person_id)
);

create index candidate_list_idx on candidate (election_id, list_position, ballot_name, id);
create index candidate_person_idx on candidate (person_id);
