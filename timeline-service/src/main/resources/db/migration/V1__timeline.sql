-- What this service knows of the elections, from their topic or, once, from the election service itself.
create table election_copy (
    id      text primary key,
    name    text    not null,
    draft   boolean not null,
    version bigint  not null
);

-- What this service knows of the candidates.
create table candidate_copy (
    id          uuid primary key,
    election_id text    not null,
    ballot_name text    not null,
    draft       boolean not null,
    version     bigint  not null
);

create index candidate_copy_election_id_idx on candidate_copy (election_id);

create table campaign_event (
    id               uuid primary key,
    election_id      text        not null constraint campaign_event_election_id_fkey references election_copy (id),
    origin           text        not null
        constraint campaign_event_origin_check check (origin in ('MANUAL', 'DERIVED')),
    draft            boolean     not null,
    kind             text        not null,
    starts_at        timestamptz not null,
    starts_precision integer     not null
        constraint campaign_event_starts_precision_check check (starts_precision between 1 and 4),
    in_reply_to      uuid,
    content          jsonb       not null,
    derived_topic    text,
    derived_event_id uuid,
    derived_resource text,
    derived_version  bigint,
    headline_edited  boolean     not null,
    text_edited      boolean     not null,
    sequence         integer     not null,
    version          bigint      not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint campaign_event_election_id_id_key unique (election_id, id),
    -- An event replies to one of the same election.
    constraint campaign_event_in_reply_to_fkey foreign key (election_id, in_reply_to)
        references campaign_event (election_id, id),
    -- One entry for a change, however often it is delivered.
    constraint campaign_event_derived_from_key unique (derived_topic, derived_event_id),
    constraint campaign_event_derived_from_check check
        (num_nulls(derived_topic, derived_event_id, derived_resource, derived_version)
            = case origin when 'DERIVED' then 0 else 4 end),
    constraint campaign_event_derived_published_check check (origin = 'MANUAL' or not draft)
);

-- A result has one entry, which follows it when it is recorded again.
create unique index campaign_event_one_result_key on campaign_event (derived_resource)
    where derived_resource like '%/result';

-- The order of a timeline, and of its manual part, for pages in both directions.
create index campaign_event_timeline_idx on campaign_event (election_id, starts_at, starts_precision, id);
create index campaign_event_manual_idx on campaign_event (election_id, starts_at, starts_precision, id)
    where origin = 'MANUAL';
create index campaign_event_in_reply_to_idx on campaign_event (election_id, in_reply_to) where in_reply_to is not null;

-- The changes that entries tell or will tell: one waits until its election, and its candidate, are published.
create table source_change (
    event_id     uuid        not null,
    topic        text        not null,
    type         text        not null,
    election_id  text        not null,
    candidate_id uuid,
    resource     text        not null,
    version      bigint      not null,
    position     bigint      not null,
    happened_at  timestamptz not null,
    content      jsonb       not null,
    entry_id     uuid constraint source_change_entry_id_fkey references campaign_event (id) on delete set null,
    primary key (topic, event_id)
);

create index source_change_waiting_idx on source_change (election_id, topic, position) where entry_id is null;
create index source_change_entry_id_idx on source_change (entry_id) where entry_id is not null;
create index source_change_candidate_id_idx on source_change (candidate_id) where candidate_id is not null;
