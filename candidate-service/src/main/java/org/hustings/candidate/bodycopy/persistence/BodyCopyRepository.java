package org.hustings.candidate.bodycopy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.bodycopy.domain.BodyCopy;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.hustings.candidate.bodycopy.domain.PostCopy;

/**
 * The copies of organisations and posts, one row each.
 *
 * <p>What is heard may be late, repeated or out of order. A version not above the one held teaches nothing, in whatever
 * order two learn at once: the statement that stores a copy compares.
 */
@ApplicationScoped
public class BodyCopyRepository {

    private static final String PUT_ORGANISATION = """
            insert into organisation_copy (id, version, draft, gone, name, classification)
            values (:id, :version, :draft, :gone, :name, :classification)
            on conflict (id) do update set version = excluded.version, draft = excluded.draft, gone = excluded.gone,
                name = excluded.name, classification = excluded.classification
            where excluded.version %s organisation_copy.version
            """;

    private static final String PUT_POST = """
            insert into post_copy (id, version, draft, gone, label, role, organisation_id)
            values (:id, :version, :draft, :gone, :label, :role, :organisation)
            on conflict (id) do update set version = excluded.version, draft = excluded.draft, gone = excluded.gone,
                label = excluded.label, role = excluded.role, organisation_id = excluded.organisation_id
            where excluded.version %s post_copy.version
            """;

    private final StatelessSession session;

    BodyCopyRepository(StatelessSession session) {
        this.session = session;
    }

    /** The organisation as last heard of. */
    public Optional<OrganisationCopy> organisation(UUID id) {
        return Optional.ofNullable(session.get(OrganisationCopyRow.class, id)).map(OrganisationCopyRow::toCopy);
    }

    /** The post as last heard of. */
    public Optional<PostCopy> post(UUID id) {
        return Optional.ofNullable(session.get(PostCopyRow.class, id)).map(PostCopyRow::toCopy);
    }

    /** The organisations of these ids that are known, in one statement. */
    public List<OrganisationCopy> organisations(Collection<UUID> ids) {
        return session
                .createSelectionQuery("from OrganisationCopyRow where id in (:ids)", OrganisationCopyRow.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .map(OrganisationCopyRow::toCopy)
                .toList();
    }

    /** The posts of these ids that are known, in one statement. */
    public List<PostCopy> posts(Collection<UUID> ids) {
        return session
                .createSelectionQuery("from PostCopyRow where id in (:ids)", PostCopyRow.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .map(PostCopyRow::toCopy)
                .toList();
    }

    /** Keeps what is newer than the copy held. */
    public void put(BodyCopy heard) {
        put(heard, ">");
    }

    /** Keeps what is not older than the copy held, which may say something else than its source. */
    public void putAnew(BodyCopy last) {
        put(last, ">=");
    }

    private void put(BodyCopy heard, String beyond) {
        switch (heard) {
            case OrganisationCopy organisation -> putOrganisation(organisation, beyond);
            case PostCopy post -> putPost(post, beyond);
        }
    }

    private void putOrganisation(OrganisationCopy organisation, String beyond) {
        session.createNativeMutationQuery(PUT_ORGANISATION.formatted(beyond))
                .setParameter("id", organisation.id())
                .setParameter("version", organisation.version())
                .setParameter("draft", organisation.draft())
                .setParameter("gone", organisation.gone())
                .setParameter("name", organisation.name())
                .setParameter("classification", organisation.classification())
                .executeUpdate();
    }

    private void putPost(PostCopy post, String beyond) {
        session.createNativeMutationQuery(PUT_POST.formatted(beyond))
                .setParameter("id", post.id())
                .setParameter("version", post.version())
                .setParameter("draft", post.draft())
                .setParameter("gone", post.gone())
                .setParameter("label", post.label())
                .setParameter("role", post.role(), String.class)
                .setParameter("organisation", post.organisationId())
                .executeUpdate();
    }
}
