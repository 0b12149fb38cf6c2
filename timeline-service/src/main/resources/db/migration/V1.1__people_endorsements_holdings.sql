-- Whose a candidacy is, and the candidacy that it was merged into. What the release before kept has no person yet.
alter table candidate_copy
    add column person_id   uuid,
    add column merged_into uuid;

create index candidate_copy_person_id_idx on candidate_copy (person_id) where person_id is not null;
create index candidate_copy_merged_into_idx on candidate_copy (merged_into) where merged_into is not null;

-- The time of the campaign: from its first instant to the first after its last; without an end it goes on.
alter table election_copy
    add column campaign_begins  timestamptz,
    add column campaign_ends    timestamptz,
    add column campaign_version bigint not null default 0;

-- What this service knows of the people: root_id is the person that this one is, after all merges.
create table person_copy (
    id          uuid primary key,
    name        text    not null,
    draft       boolean not null,
    merged_into uuid,
    root_id     uuid    not null,
    version     bigint  not null
);

create index person_copy_merged_into_idx on person_copy (merged_into) where merged_into is not null;
create index person_copy_root_id_idx on person_copy (root_id);

-- What this service knows of organisations and posts: their names.
create table body_copy (
    id      uuid primary key,
    name    text    not null,
    draft   boolean not null,
    version bigint  not null
);

-- Published endorsements, as they are now.
create table endorsement_copy (
    id              uuid primary key,
    election_id     text   not null,
    candidate_id    uuid   not null,
    person_id       uuid,
    organisation_id uuid,
    version         bigint not null,
    facts           jsonb  not null
);

create index endorsement_copy_election_id_idx on endorsement_copy (election_id, candidate_id);
create index endorsement_copy_person_id_idx on endorsement_copy (person_id) where person_id is not null;
create index endorsement_copy_organisation_id_idx on endorsement_copy (organisation_id)
    where organisation_id is not null;

-- Post holdings, as they are now.
create table holding_copy (
    id              uuid primary key,
    person_id       uuid    not null,
    organisation_id uuid,
    post_id         uuid,
    draft           boolean not null,
    version         bigint  not null,
    facts           jsonb   not null
);

create index holding_copy_person_id_idx on holding_copy (person_id);
create index holding_copy_organisation_id_idx on holding_copy (organisation_id) where organisation_id is not null;
create index holding_copy_post_id_idx on holding_copy (post_id) where post_id is not null;

-- What happened to endorsements and post holdings. Kept apart from source_change, since the release before reads all
-- that is there and does not know these.
create table followed_change (
    topic       text        not null,
    event_id    uuid        not null,
    type        text        not null,
    subject_id  uuid        not null,
    version     bigint      not null,
    position    bigint      not null,
    happened_at timestamptz not null,
    details     jsonb,
    primary key (topic, event_id)
);

create index followed_change_subject_id_idx on followed_change (subject_id);

-- The entries that tell it: one in each election that it matters to.
create table followed_entry (
    election_id text not null,
    topic       text not null,
    event_id    uuid not null,
    entry_id    uuid not null constraint followed_entry_entry_id_fkey references campaign_event (id) on delete cascade,
    primary key (election_id, topic, event_id),
    constraint followed_entry_change_fkey foreign key (topic, event_id) references followed_change (topic, event_id)
        on delete cascade
);

create index followed_entry_change_idx on followed_entry (topic, event_id);
create index followed_entry_entry_id_idx on followed_entry (entry_id);

-- One entry for a change in each election: a change of a post holding may matter to several.
alter table campaign_event
    add constraint campaign_event_election_change_key unique (election_id, derived_topic, derived_event_id),
    drop constraint campaign_event_derived_from_key;

-- Who is named by entries, for the day on which that person is erased.
create index campaign_event_participants_idx on campaign_event using gin ((content -> 'participants') jsonb_path_ops);

-- The topics are read once more from their start under a new name of the group (application.properties), since the
-- release before passed people and organisations over. What it kept of candidates and elections is to be completed,
-- so those events are handled again.
delete from inbox where event_id in (
    select event_id from source_change where type in ('candidate', 'election', 'phase', 'date', 'result'));
