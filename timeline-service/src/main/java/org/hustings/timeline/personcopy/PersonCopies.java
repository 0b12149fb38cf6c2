package org.hustings.timeline.personcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The copies of people. */
@ApplicationScoped
public class PersonCopies {

    private static final String PUT = """
            insert into person_copy (id, name, draft, merged_into, root_id, version)
            values (:id, :name, :draft, cast(:mergedInto as uuid), :id, :version)
            on conflict (id) do update set name = excluded.name, draft = excluded.draft,
                merged_into = excluded.merged_into, version = excluded.version
            where excluded.version > person_copy.version
            """;

    /** Those that were merged into the person, directly or not. A circle, which late events can make, ends it too. */
    private static final String ROOT = """
            with recursive merged (id) as (
                select cast(:id as uuid)
                union
                select person.id from person_copy person join merged on person.merged_into = merged.id)
            update person_copy set root_id = cast(:root as uuid) where id in (select id from merged)
            """;

    private final EntityManager entities;

    PersonCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps what is newer than the copy held. */
    @Transactional
    public void put(PersonAnswer person) {
        var kept = entities.createNativeQuery(PUT)
                .setParameter("id", person.id())
                .setParameter("name", person.name())
                .setParameter("draft", person.draft())
                .setParameter("mergedInto", text(person.mergedIntoId()))
                .setParameter("version", person.version())
                .executeUpdate();
        if (kept == 1) {
            settleRoots(person);
        }
    }

    /** Forgets a draft that was deleted. */
    @Transactional
    public void remove(UUID id) {
        entities.createNativeQuery("delete from person_copy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Who the person is. */
    public KnownPerson know(UUID id) {
        return Objects.requireNonNull(know(Set.of(id)).get(id));
    }

    /** Who each of the people is, by the id that was asked for; in two queries. */
    public Map<UUID, KnownPerson> know(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var roots = new HashMap<UUID, UUID>();
        ids.forEach(id -> roots.put(id, id));
        list("where id in :ids", ids).forEach(person -> roots.put(person.id(), person.rootId()));
        var families = list("where rootId in :ids", new HashSet<>(roots.values())).stream()
                .collect(Collectors.groupingBy(PersonRow::rootId));
        return roots.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        asked -> known(asked.getValue(), families.getOrDefault(asked.getValue(), List.of()))));
    }

    private static KnownPerson known(UUID root, List<PersonRow> family) {
        if (family.isEmpty()) {
            return KnownPerson.unheardOf(root);
        }
        var same = family.stream().map(PersonRow::id).collect(Collectors.toCollection(HashSet::new));
        same.add(root);
        return new KnownPerson(root, nameOf(root, family), same);
    }

    private static @Nullable String nameOf(UUID root, List<PersonRow> family) {
        return family.stream()
                .filter(person -> person.id().equals(root) && !person.draft())
                .map(PersonRow::name)
                .findFirst()
                .orElse(null);
    }

    private void settleRoots(PersonAnswer person) {
        var into = person.mergedIntoId();
        entities.createNativeQuery(ROOT)
                .setParameter("id", person.id().toString())
                .setParameter("root", (into == null ? person.id() : rootOf(into)).toString())
                .executeUpdate();
    }

    private UUID rootOf(UUID id) {
        return list("where id in :ids", Set.of(id)).stream()
                .map(PersonRow::rootId)
                .findFirst()
                .orElse(id);
    }

    /** No entities: copies are written past the persistence context, which would answer as it saw them before. */
    private List<PersonRow> list(String where, Collection<UUID> ids) {
        return entities.createQuery("select id, name, draft, rootId from PersonCopy " + where, PersonRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private record PersonRow(UUID id, String name, boolean draft, UUID rootId) {}

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
