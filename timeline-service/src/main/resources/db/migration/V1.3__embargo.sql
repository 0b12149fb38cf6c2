-- When a draft is to publish itself, and who said so. What is due is found by an index of its own, which is as short as
-- the list of what waits.
alter table campaign_event
    add column publish_at   timestamptz,
    add column scheduled_by text,
    add constraint campaign_event_scheduled_as_a_whole_check check ((publish_at is null) = (scheduled_by is null));

create index campaign_event_due_idx on campaign_event (publish_at) where draft and publish_at is not null;

-- What must never be false, whoever writes: an allegation is somebody's, and nothing answers itself.
alter table campaign_event
    add constraint campaign_event_speaker_check check
        (kind <> 'ALLEGATION' or content -> 'participants' @> '[{"role": "SPEAKER"}]'),
    add constraint campaign_event_no_own_reply_check check (in_reply_to <> id);
