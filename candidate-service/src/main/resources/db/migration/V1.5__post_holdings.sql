-- Copies of what the owner of the elections tells of organisations and posts: a read model, filled again from the topic.
create table organisation_copy (
    id             uuid    primary key,
    version        bigint  not null,
    draft          boolean not null,
    gone           boolean not null,
    name           text    not null,
    classification text    not null
);

create table post_copy (
    id              uuid    primary key,
    version         bigint  not null,
    draft           boolean not null,
    gone            boolean not null,
    label           text    not null,
    role            text,
    organisation_id uuid    not null
);

-- Who held which post. The days are what the partial dates of the profile mean when they are read generously.
create table post_holding (
    id                 uuid        primary key,
    version            bigint      not null,
    draft              boolean     not null,
    person_id          uuid        not null constraint post_holding_person_fk references person (id),
    recorded_person_id uuid        not null constraint post_holding_recorded_person_fk references person (id),
    organisation_id    uuid,
    post_id            uuid,
    role               text        not null,
    status             text        not null,
    first_day          date        not null,
    last_day           date        not null,
    profile            jsonb       not null,
    status_grounds     jsonb       not null,
    status_changes     jsonb       not null,
    disputed           jsonb       not null default '[]',
    created_at         timestamptz not null,
    updated_at         timestamptz not null
);

create index post_holding_newest_idx on post_holding (first_day desc, id);
create index post_holding_person_idx on post_holding (person_id, first_day desc, id);
create index post_holding_recorded_person_idx on post_holding (recorded_person_id);
create index post_holding_organisation_idx on post_holding (organisation_id, first_day desc, id);
create index post_holding_post_idx on post_holding (post_id, first_day desc, id);
create index post_holding_role_idx on post_holding (role, first_day desc, id);
create index post_holding_status_idx on post_holding (status, first_day desc, id);
create index post_holding_last_day_idx on post_holding (last_day);
create index post_holding_incumbent_idx on post_holding (post_id, person_id) where role = 'SUBSTANTIVE' and not draft;

-- All people under whom a holding ever was: merges and their undoing move it, and what was known then stays known.
create table post_holding_person (
    person_id  uuid not null,
    holding_id uuid not null constraint post_holding_person_holding_fk references post_holding (id) on delete cascade,
    primary key (person_id, holding_id)
);

create index post_holding_person_holding_idx on post_holding_person (holding_id);

-- Learnt with the next event of an election; all at once by filling the read model again.
alter table election_copy
    add column if not exists post_id uuid,
    add column if not exists election_date date;

create index election_copy_post_idx on election_copy (post_id) where post_id is not null;
