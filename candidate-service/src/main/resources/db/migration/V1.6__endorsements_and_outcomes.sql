-- Endorsements. The candidacy and the person who were named stay known, since a merge of duplicates can be undone.
-- made_order puts them in order: milliseconds from 1970 to the first moment that the date may mean, unknown dates last.
create table endorsement (
    id                    uuid        primary key,
    version               bigint      not null,
    draft                 boolean     not null,
    candidate_id          uuid        not null constraint endorsement_candidate_fk references candidate (id),
    recorded_candidate_id uuid        not null constraint endorsement_recorded_candidate_fk references candidate (id),
    election_id           text        not null,
    endorser_type         text        not null,
    person_id             uuid        constraint endorsement_person_fk references person (id),
    recorded_person_id    uuid        constraint endorsement_recorded_person_fk references person (id),
    endorser              jsonb       not null,
    stance                text        not null,
    made_order            bigint      not null,
    withdrawn             boolean     not null,
    withdrawal            jsonb,
    profile               jsonb       not null,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    constraint endorsement_person_whole check ((person_id is null) = (recorded_person_id is null)),
    constraint endorsement_person_endorses check ((person_id is not null) = (endorser_type = 'PERSON')),
    constraint endorsement_withdrawal_whole check (withdrawn = (withdrawal is not null))
);

create index endorsement_list_idx on endorsement (candidate_id, made_order desc, id desc);
create index endorsement_stance_idx on endorsement (candidate_id, stance, made_order desc, id desc);
create index endorsement_type_idx on endorsement (candidate_id, endorser_type, made_order desc, id desc);
create index endorsement_withdrawn_idx on endorsement (candidate_id, withdrawn, made_order desc, id desc);
create index endorsement_person_idx on endorsement (person_id, made_order desc, id desc) where person_id is not null;
create index endorsement_count_idx on endorsement (candidate_id, stance, withdrawn) where not draft;
create index endorsement_recorded_candidate_idx on endorsement (recorded_candidate_id);
create index endorsement_recorded_person_idx on endorsement (recorded_person_id) where recorded_person_id is not null;
-- What was known of an election's endorsements at an instant is searched in this order.
create index endorsement_created_idx on endorsement (election_id, created_at, id);

-- How far a result decides; unknown where the release before kept it, which is told by what it elects.
alter table election_copy add column result_certainty text;
