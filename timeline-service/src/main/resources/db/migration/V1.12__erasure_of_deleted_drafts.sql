-- A draft that was deleted, or an entry of a draft election that was, is in the log alone; when a person is erased, those that
-- ever named the person are looked for. Few are ever deleted, so their revisions are gone through.
create index revision_deleted_entries_idx on revision (aggregate_id, aggregate_version desc)
    where type = 'org.hustings.campaign-event.deleted.v1';
