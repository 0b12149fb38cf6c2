-- How often the next record of an import was tried in vain; kept here so that it counts for all copies of the service.
alter table bulk_import add column tries integer not null default 0;
