-- An import finds the entry of an event by the identifier that its file has for it.
create index campaign_event_identifiers_idx on campaign_event using gin ((content -> 'identifiers') jsonb_path_ops);
