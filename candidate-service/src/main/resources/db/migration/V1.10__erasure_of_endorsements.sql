-- An endorsement may have been by another person at first, and a draft that was deleted is in the log alone; when the data
-- of a person are erased, both are looked for.
create index revision_of_endorser on revision ((record -> 'endorser' ->> 'personId'))
    where aggregate_type = 'endorsement' and record -> 'endorser' ->> 'personId' is not null;
create index revision_deleted_of_candidate on revision (aggregate_type, (record ->> 'candidateId'))
    where type like '%.deleted.v1';
