-- Which properties of a record are disputed: JSON Pointers. What is claimed of them is in the table claim.
alter table election add column disputed jsonb not null default '[]';
alter table organisation add column disputed jsonb not null default '[]';
