-- Organisations, their posts, and the elections to them.

create table organisation (
    id                  uuid constraint organisation_pkey primary key,
    version             bigint      not null,
    draft               boolean     not null,
    name                text        not null,
    other_names         jsonb       not null,
    classification      text        not null,
    parent_id           uuid constraint organisation_parent_fkey references organisation (id),
    founding_date       jsonb,
    dissolution_date    jsonb,
    membership_reported bigint constraint organisation_membership_not_negative check (membership_reported >= 0),
    affiliations        jsonb       not null,
    identifiers         jsonb       not null,
    sources             jsonb       not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint organisation_not_own_parent check (parent_id <> id)
);

create index organisation_by_name on organisation (name, id);
create index organisation_by_classification on organisation (classification, name, id);
create index organisation_by_name_prefix on organisation (lower(name) text_pattern_ops);
create index organisation_by_parent on organisation (parent_id) where parent_id is not null;

create table post (
    id              uuid constraint post_pkey primary key,
    version         bigint      not null,
    draft           boolean     not null,
    label           text        not null,
    role            text,
    organisation_id uuid        not null constraint post_organisation_fkey references organisation (id),
    term_years      integer constraint post_term_positive check (term_years > 0),
    maximum_term    jsonb,
    identifiers     jsonb       not null,
    sources         jsonb       not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);

create index post_by_label on post (label, id);
create index post_by_organisation on post (organisation_id, label, id);

-- One row is one aggregate: what has no identity of its own is kept in it, in the form in which it is published.
create table election (
    id                  text constraint election_pkey primary key,
    version             bigint      not null,
    draft               boolean     not null,
    name                text        not null,
    type                text        not null,
    date_type           text        not null,
    date_status         text        not null,
    organisation_id     uuid        not null constraint election_organisation_fkey references organisation (id),
    post_id             uuid constraint election_post_fkey references post (id),
    seats               integer     not null constraint election_seats_positive check (seats > 0),
    votes_allowed       integer     not null constraint election_votes_allowed_positive check (votes_allowed > 0),
    vote_variation      text        not null,
    voting_methods      jsonb       not null,
    scrutineer_id       uuid constraint election_scrutineer_fkey references organisation (id),
    called_by           text,
    phase               text        not null,
    cancellation_reason text,
    identifiers         jsonb       not null,
    timetable           jsonb       not null,
    electorates         jsonb       not null,
    transitions         jsonb       not null,
    result              jsonb,
    sources             jsonb       not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint election_not_own_scrutineer check (scrutineer_id <> organisation_id),
    constraint election_cancellation_reason check ((phase = 'CANCELLED') = (cancellation_reason is not null)),
    constraint election_no_early_result check (result is null or phase not in
        ('EXPECTED', 'ANNOUNCED', 'NOMINATIONS_OPEN', 'NOMINATIONS_CLOSED', 'BALLOT_OPEN'))
);

create index election_by_age on election (created_at desc, id desc);
create index election_by_organisation on election (organisation_id, created_at desc, id desc);
create index election_by_type on election (type, created_at desc, id desc);
create index election_by_phase on election (phase, created_at desc, id desc);
create index election_by_post on election (post_id) where post_id is not null;
create index election_by_scrutineer on election (scrutineer_id) where scrutineer_id is not null;
