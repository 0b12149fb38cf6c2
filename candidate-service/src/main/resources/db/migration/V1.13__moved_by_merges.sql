-- What else a merge moved; not known of those that were made before.
alter table person_merge
    add column post_holdings_moved integer not null default 0,
    add column endorsements_moved  integer not null default 0;
