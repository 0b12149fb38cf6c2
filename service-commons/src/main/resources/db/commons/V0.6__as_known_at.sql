-- What was known of a record at an instant: its newest revision that was recorded by then, in one step of an index.
create index revision_as_known on revision (aggregate_type, aggregate_id, recorded_at desc, aggregate_version desc);
