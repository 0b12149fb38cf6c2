-- What is claimed of the properties of records: by whom, where it was read, and how it is ranked.
create table claim (
    id            uuid constraint claim_pkey primary key,
    version       bigint      not null,
    subject_type  text        not null,
    subject_id    text        not null,
    property      text        not null,
    value_type    text        not null,
    value         jsonb,
    kind          text        not null,
    rank          text        not null,
    rank_reason   text,
    ranked_by     text,
    claimant      text,
    stated_at     jsonb,
    appearances   jsonb       not null,
    relations     jsonb       not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    constraint claim_value_of_its_type check ((value_type = 'VALUE') = (value is not null)),
    constraint claim_rank_has_reason check (rank = 'NORMAL' or rank_reason is not null)
);

create index claim_by_age on claim (subject_type, subject_id, recorded_at, id);
create index claim_by_property on claim (subject_type, subject_id, property, recorded_at, id);
