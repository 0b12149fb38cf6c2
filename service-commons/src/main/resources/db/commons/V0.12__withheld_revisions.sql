-- A revision that is withheld is in the log and never on the topic. What the release before writes is not withheld; its
-- relay, while it still leads, does not know of the column and publishes all that it reads.
alter table revision add column withheld boolean not null default false;
