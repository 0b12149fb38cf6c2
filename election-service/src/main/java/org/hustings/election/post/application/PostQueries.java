package org.hustings.election.post.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.post.domain.Post;
import org.hustings.election.record.IdentifierQuery;
import org.hustings.election.record.RecordNotFound;
import org.hustings.election.record.RecordStore;
import org.jspecify.annotations.Nullable;

/** Reads of posts. */
@ApplicationScoped
public class PostQueries {

    private static final Sort<Post> BY_LABEL = Sort.<Post>named("label")
            .ascending("p.details.label", KeyType.TEXT, post -> post.details().label())
            .ascending("p.id", KeyType.UUID, Post::id);

    private static final String LIST = """
            select p from Post p
            where (:drafts = true or p.draft = false)
            and (:organisation is null or p.details.organisationId = :organisation)
            and %s and %s order by %s
            """;

    private final RecordStore records;
    private final LastElections lastElections;
    private final KnownRecords known;
    private final ObjectMapper json;
    private final EntityManager entityManager;

    PostQueries(
            RecordStore records,
            LastElections lastElections,
            KnownRecords known,
            ObjectMapper json,
            EntityManager entityManager) {
        this.records = records;
        this.lastElections = lastElections;
        this.known = known;
        this.json = json;
        this.entityManager = entityManager;
    }

    /** The post, or that it is not there. */
    public PostRecord get(UUID id, boolean drafts) {
        return PostRecord.of(records.get(Post.class, id, drafts), lastElections.of(id));
    }

    /** The post as it was known at an instant, or that it was not there. */
    public PostRecord get(UUID id, boolean drafts, AsKnownAt at) {
        var record = known.find("post", id.toString(), drafts, at).orElseThrow(() -> new RecordNotFound("post", id));
        return json.convertValue(record, PostRecord.class);
    }

    /** A page of posts: of one organisation or of all, with an identifier elsewhere or with any. */
    public Page<PostRecord> list(
            @Nullable UUID organisationId, @Nullable IdentifierQuery identifier, boolean drafts, PageQuery page) {
        var found = page.page(BY_LABEL, keyset -> {
            var identified = IdentifierQuery.condition(identifier, "p.details.identifiers");
            var statement = LIST.formatted(identified, keyset.where(), keyset.orderBy());
            var query = entityManager
                    .createQuery(statement, Post.class)
                    .setParameter("drafts", drafts)
                    .setParameter("organisation", organisationId);
            return keyset.bind(IdentifierQuery.bind(identifier, query)).getResultList();
        });
        var elected = lastElections.of(found.items().stream().map(Post::id).toList());
        return found.map(post -> PostRecord.of(post, elected.get(post.id())));
    }
}
