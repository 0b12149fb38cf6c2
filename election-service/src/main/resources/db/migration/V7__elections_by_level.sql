-- Groups are few among many ballots, and a list of them read every election.
create index election_by_level on election (level, created_at desc, id desc);
