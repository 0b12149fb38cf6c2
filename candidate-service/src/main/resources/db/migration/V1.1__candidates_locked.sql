-- Whether the election takes no more candidates. An election that says nothing of it is open.
alter table election_copy add column candidates_locked boolean not null default false;
