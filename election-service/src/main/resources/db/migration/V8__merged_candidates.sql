-- A candidacy that turned out to be a duplicate of another one is on no ballot until that turns out to be wrong.
alter table candidate_copy add column merged_into uuid;
