package org.hustings.timeline.campaignevent.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an entry of a timeline. It grows with time, so entries of one moment are in the order of their making. */
@Embeddable
public record CampaignEventId(@Column(name = "id") UUID value) implements Serializable {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    /** An id that nothing has yet. */
    public static CampaignEventId next() {
        return new CampaignEventId(NEXT.generate());
    }

    /** Reads what {@link #toString} writes. */
    public static CampaignEventId fromString(String text) {
        return new CampaignEventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
