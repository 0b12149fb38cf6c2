-- A draft that was deleted is in the log alone; when a person's data are erased, those of the person are looked for.
create index revision_deleted_of_person on revision (aggregate_type, (record ->> 'personId'))
    where type like '%.deleted.v1';
