package org.hustings.timeline.electioncopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The copies of elections. */
@ApplicationScoped
public class ElectionCopies {

    /** The campaign has a version of its own: the release before did not keep it, and its events are read again. */
    private static final String PUT = """
            insert into election_copy as held
                (id, name, draft, version, campaign_begins, campaign_ends, campaign_version)
            values (:id, :name, :draft, :version, cast(:begins as timestamptz), cast(:ends as timestamptz), :version)
            on conflict (id) do update set
                name = case when excluded.version > held.version then excluded.name else held.name end,
                draft = case when excluded.version > held.version then excluded.draft else held.draft end,
                version = greatest(excluded.version, held.version),
                campaign_begins = excluded.campaign_begins,
                campaign_ends = excluded.campaign_ends,
                campaign_version = excluded.campaign_version
            where excluded.campaign_version > held.campaign_version
            """;

    private static final String SETTLE = """
            update election_copy
            set settled_campaign = concat_ws(' ', draft, campaign_begins, '-', campaign_ends)
            where id = :id
                and settled_campaign is distinct from concat_ws(' ', draft, campaign_begins, '-', campaign_ends)
            """;

    private final EntityManager entities;

    ElectionCopies(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<ElectionCopy> find(String id) {
        return Optional.ofNullable(entities.find(ElectionCopy.class, id));
    }

    /** The election, if it is known and published. */
    public Optional<ElectionCopy> published(String id) {
        return find(id).filter(election -> !election.isDraft());
    }

    /** Keeps what is newer than the copy held. */
    @Transactional
    public void put(ElectionCopy election) {
        entities.createNativeQuery(PUT)
                .setParameter("id", election.id())
                .setParameter("name", election.name())
                .setParameter("draft", election.isDraft())
                .setParameter("version", election.version())
                .setParameter("begins", text(election.campaign().begins()))
                .setParameter("ends", text(election.campaign().ends()))
                .executeUpdate();
    }

    /**
     * Notes that the election's entries are brought into line with the time of its campaign, as it is now.
     *
     * @return whether they were not
     */
    @Transactional
    public boolean settle(String id) {
        return entities.createNativeQuery(SETTLE).setParameter("id", id).executeUpdate() == 1;
    }

    /** Forgets a draft that was deleted. */
    @Transactional
    public void remove(String id) {
        entities.createNativeQuery("delete from election_copy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
