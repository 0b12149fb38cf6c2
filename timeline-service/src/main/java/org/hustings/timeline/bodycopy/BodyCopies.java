package org.hustings.timeline.bodycopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The copies of organisations and posts. */
@ApplicationScoped
public class BodyCopies {

    private static final String PUT = """
            insert into body_copy (id, name, draft, version) values (:id, :name, :draft, :version)
            on conflict (id) do update set name = excluded.name, draft = excluded.draft, version = excluded.version
            where excluded.version > body_copy.version
            """;

    private final EntityManager entities;

    BodyCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** The names of those that are known and published. */
    public Map<UUID, String> publishedNames(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("from BodyCopy where id in :ids and not draft", BodyCopy.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(BodyCopy::id, BodyCopy::name));
    }

    /** Keeps what is newer than the copy held. */
    @Transactional
    public void put(BodyCopy body) {
        entities.createNativeQuery(PUT)
                .setParameter("id", body.id())
                .setParameter("name", body.name())
                .setParameter("draft", body.isDraft())
                .setParameter("version", body.version())
                .executeUpdate();
    }

    /** Forgets a draft that was deleted. */
    @Transactional
    public void remove(UUID id) {
        entities.createNativeQuery("delete from body_copy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
