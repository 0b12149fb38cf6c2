-- What equally good claims differ about, and whether anything is claimed in more than one way at all.
alter table campaign_event
    add column disputed  jsonb   not null default '[]',
    add column contested boolean not null default false;

create index campaign_event_contested_idx on campaign_event (election_id, starts_at, starts_precision, id)
    where contested;
