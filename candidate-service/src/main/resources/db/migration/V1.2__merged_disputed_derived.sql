-- A duplicate points to the person that it was merged into; what is disputed follows from claims; an erasure stays known.
alter table person
    add column merged_into uuid constraint person_merged_into_fk references person (id),
    add column disputed jsonb not null default '[]',
    add column erased_at timestamptz,
    add constraint person_not_merged_into_itself check (merged_into <> id);

create index person_merged_into_idx on person (merged_into) where merged_into is not null;

-- The person who was named when the candidacy was recorded stays known, since a merge of persons can be undone.
alter table candidate
    add column recorded_person_id uuid constraint candidate_recorded_person_fk references person (id),
    add column merged_into_id uuid constraint candidate_merged_into_fk references candidate (id),
    add column status_changes jsonb not null default '[]',
    add column result_version bigint,
    add column derived_incumbent boolean,
    add column incumbent_holding_id uuid,
    add column disputed jsonb not null default '[]',
    add constraint candidate_not_merged_into_itself check (merged_into_id <> id),
    add constraint candidate_holding_of_incumbent check (incumbent_holding_id is null or derived_incumbent);

update candidate set recorded_person_id = person_id;
update candidate set result_version = election_copy.result_version
from election_copy where election_copy.id = candidate.election_id and candidate.post_election_status is not null;

create index candidate_recorded_person_idx on candidate (recorded_person_id);
create index candidate_merged_into_idx on candidate (merged_into_id) where merged_into_id is not null;

-- The release before, which may still run beside this one, names one person only.
create function candidate_recorded_person() returns trigger language plpgsql as $$
begin
    new.recorded_person_id := coalesce(new.recorded_person_id, new.person_id);
    return new;
end $$;

create trigger candidate_recorded_person before insert on candidate
    for each row execute function candidate_recorded_person();

alter table candidate alter column recorded_person_id set not null;
