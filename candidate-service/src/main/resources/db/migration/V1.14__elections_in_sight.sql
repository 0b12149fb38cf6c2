-- The candidates of a draft election, and what is said of them, are hidden with it; from its publication on they are told,
-- and not what they were before (docs/adr/0030). Whoever adds to the election at that moment holds its copy and is waited
-- for.
create function note_election_in_sight() returns trigger language plpgsql as $$
begin
    perform comes_into_sight(new.id);
    return null;
end $$;

create trigger election_in_sight after update of draft on election_copy
    for each row when (old.draft and not new.draft) execute function note_election_in_sight();
