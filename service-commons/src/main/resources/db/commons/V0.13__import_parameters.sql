-- What was said beside an upload when it was sent, such as what its records belong to; nothing for most of them.
alter table bulk_import add column parameters jsonb not null default '{}';
