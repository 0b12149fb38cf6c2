-- What records say and entries tell: one entry for each fact, which follows the record. Kept apart from source_change,
-- since the release before reads all that is there and does not know these.
create table recorded_fact (
    election_id  text        not null,
    fact         text        not null,
    candidate_id uuid,
    resource     text        not null,
    topic        text        not null,
    event_id     uuid        not null,
    version      bigint      not null,
    happened_at  timestamptz not null,
    told_version bigint      not null,
    is_void      boolean     not null,
    content      jsonb       not null,
    entry_id     uuid constraint recorded_fact_entry_id_fkey references campaign_event (id) on delete set null,
    primary key (election_id, fact)
);

create index recorded_fact_to_tell_idx on recorded_fact (election_id) where told_version < version;
create index recorded_fact_candidate_id_idx on recorded_fact (candidate_id) where candidate_id is not null;
create unique index recorded_fact_entry_id_key on recorded_fact (entry_id) where entry_id is not null;

-- An event may change several parts of a record, each of which is told by an entry of its own.
alter table campaign_event
    add constraint campaign_event_election_part_key
        unique (election_id, derived_topic, derived_event_id, derived_resource),
    drop constraint campaign_event_election_change_key;

-- For which time of its campaign the entries of an election were brought into line as a whole: while that is the same,
-- an event of the election does not concern those that tell of endorsements and post holdings.
alter table election_copy add column settled_campaign text;

-- The erasures that were followed. Whoever reads a topic anew must not take from editors what they wrote since.
create table erasure_followed (
    topic    text not null,
    event_id uuid not null,
    primary key (topic, event_id)
);

-- The result that is told, without looking through the other changes of an election.
create index source_change_result_idx on source_change (election_id, version) where type = 'result';
