-- An import looks for the candidate whom it recorded before by the names in its file.
create index candidate_ballot_name_idx on candidate (election_id, ballot_name);
