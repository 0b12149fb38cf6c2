-- A draft that was deleted is in the log alone; when a person is erased, those that ever named the person are looked for.
-- Only drafts are deleted, so all that was said of them is a revision of a draft.
create index revision_draft_participants_idx on revision using gin ((record -> 'participants') jsonb_path_ops)
    where aggregate_type = 'campaign-event' and record ->> 'draft' = 'true';
