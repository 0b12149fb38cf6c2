-- Who stands for a person now: the end of the line of merges, or the same person.
create function person_root(person uuid) returns uuid language sql stable as $$
    with recursive line as (
        select id, merged_into from person where id = person_root.person
        union all
        select next.id, next.merged_into from person next join line on next.id = line.merged_into)
    select id from line where merged_into is null
$$;

-- The release before merges, which may still run beside this one, names one person only, who may be a duplicate by now. It
-- does not keep merges out, so a merge that is being made may miss it; the next one, or its undoing, does not. Post holdings
-- and endorsements have named two people ever since there were any.
create or replace function candidate_recorded_person() returns trigger language plpgsql as $$
begin
    if new.recorded_person_id is null then
        new.recorded_person_id := new.person_id;
        new.person_id := coalesce(person_root(new.person_id), new.person_id);
    end if;
    return new;
end $$;
