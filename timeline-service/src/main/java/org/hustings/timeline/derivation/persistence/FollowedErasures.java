package org.hustings.timeline.derivation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The erasures that were followed. */
@ApplicationScoped
public class FollowedErasures {

    private final EntityManager entities;

    FollowedErasures(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes an erasure.
     *
     * @return whether it was not noted before
     */
    public boolean add(String topic, UUID eventId) {
        return entities.createNativeQuery("insert into erasure_followed (topic, event_id) values (:topic, :eventId)"
                                + " on conflict do nothing")
                        .setParameter("topic", topic)
                        .setParameter("eventId", eventId)
                        .executeUpdate()
                == 1;
    }
}
