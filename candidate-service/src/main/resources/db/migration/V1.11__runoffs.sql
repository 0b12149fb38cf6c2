-- A result that leaves seats open looks for the runoffs about them, and a runoff for the results that it follows on.
create index election_copy_parent_idx on election_copy (parent_id) where parent_id is not null;
create index election_copy_replaces_idx on election_copy (replaces_id) where replaces_id is not null;
