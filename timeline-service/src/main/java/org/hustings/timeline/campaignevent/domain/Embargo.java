package org.hustings.timeline.campaignevent.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a draft is to publish itself, and who said so. */
@Embeddable
record Embargo(
        @Column(name = "publish_at") Instant publishAt,
        @Column(name = "scheduled_by") String scheduledBy) {

    static Embargo of(Publication.Scheduled publication) {
        return new Embargo(publication.at(), publication.by());
    }
}
