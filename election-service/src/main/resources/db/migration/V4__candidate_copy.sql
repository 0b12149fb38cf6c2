-- Candidates as candidate-service tells of them; rebuilt by reading its topic from the start.

create table candidate_copy (
    id                  uuid constraint candidate_copy_pkey primary key,
    election_id         text    not null,
    ballot_name         text    not null,
    pre_election_status text    not null,
    list_position       integer,
    draft               boolean not null,
    version             bigint  not null,
    gone                boolean not null
);

-- A candidate may come before its election does, so there is no foreign key.
create index candidate_copy_election_id_idx on candidate_copy (election_id);
