package org.hustings.candidate.exchange.popolo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.standing.domain.Standing;
import org.jspecify.annotations.Nullable;

/** The organisations and posts that memberships name, each once, by the names of then until one of now is known. */
final class PopoloBodies {

    private final Map<UUID, PopoloOrganization> organizations = new LinkedHashMap<>();
    private final Map<UUID, PopoloPost> posts = new LinkedHashMap<>();

    /** Notes what the membership of a candidate names. */
    void note(Standing standing) {
        var election = standing.election();
        note(election.organisationId(), null);
        note(election.postId(), null, election.organisationId());
        var affiliation = standing.candidate().profile().affiliation();
        if (affiliation != null) {
            note(affiliation.organisation(), affiliation.nameAtTheTime());
        }
    }

    /** Notes what the membership of the holder of a post names. */
    void note(PostHolding holding) {
        var post = holding.profile().post();
        note(post.organisationId(), post.organisationName());
        note(post.postId(), post.postLabel(), post.organisationId());
    }

    /** The organisations; a lookup of these ids gives those that are known. */
    Collection<PopoloOrganization> organizations(Function<Collection<UUID>, List<OrganisationCopy>> lookup) {
        if (!organizations.isEmpty()) {
            lookup.apply(organizations.keySet())
                    .forEach(copy -> organizations.put(copy.id(), PopoloOrganization.of(copy)));
        }
        return organizations.values();
    }

    /** The posts; a lookup of these ids gives those that are known. */
    Collection<PopoloPost> posts(Function<Collection<UUID>, List<PostCopy>> lookup) {
        if (!posts.isEmpty()) {
            lookup.apply(posts.keySet()).forEach(copy -> posts.put(copy.id(), PopoloPost.of(copy)));
        }
        return posts.values();
    }

    private void note(@Nullable UUID organisation, @Nullable String name) {
        if (organisation != null) {
            var noted = new PopoloOrganization(organisation.toString(), name, null);
            organizations.merge(organisation, noted, (first, other) -> first.name() == null ? other : first);
        }
    }

    private void note(@Nullable UUID post, @Nullable String label, @Nullable UUID organisation) {
        if (post != null) {
            var noted = new PopoloPost(post.toString(), label, null, Objects.toString(organisation, null));
            posts.merge(post, noted, (first, other) -> first.label() == null ? other : first);
        }
    }
}
