-- Merges of people, also those that were undone. No foreign keys: an undone merge stays readable after a draft that took
-- part in it was deleted. Of a merge that stands, person.merged_into has them.
create table person_merge (
    id                 uuid        primary key,
    version            bigint      not null,
    person_id          uuid        not null,
    duplicate_id       uuid        not null,
    reason             text        not null,
    source             jsonb,
    candidacies_moved  integer     not null,
    candidacies_merged integer     not null,
    merged_at          timestamptz not null,
    merged_by          text        not null,
    undone_at          timestamptz,
    undone_by          text,
    undo_reason        text,
    constraint person_merge_not_into_itself check (person_id <> duplicate_id),
    constraint person_merge_undone_whole check (num_nonnulls(undone_at, undone_by, undo_reason) in (0, 3))
);

create unique index person_merge_standing on person_merge (duplicate_id) where undone_at is null;
create index person_merge_person_idx on person_merge (person_id, id);
create index person_merge_duplicate_idx on person_merge (duplicate_id, id);

-- A candidacy for which another one stands does not count. The name stays: it is what callers are told by.
alter table candidate drop constraint candidate_once_per_person_and_election;
create unique index candidate_once_per_person_and_election on candidate (election_id, person_id)
    where merged_into_id is null;
