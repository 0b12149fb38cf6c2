package org.hustings.candidate.exchange.popolo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hustings.candidate.standing.domain.Standing;

/** The organisations and posts that memberships name, each once. */
final class PopoloBodies {

    private final Map<String, PopoloOrganization> organizations = new LinkedHashMap<>();
    private final Map<String, PopoloPost> posts = new LinkedHashMap<>();

    /** Notes what the membership of a standing names. */
    void note(Standing standing) {
        var election = standing.election();
        var organisation = Objects.toString(election.organisationId(), null);
        if (organisation != null) {
            organizations.putIfAbsent(organisation, PopoloOrganization.unnamed(organisation));
        }
        if (election.postId() != null) {
            var post = election.postId().toString();
            posts.putIfAbsent(post, new PopoloPost(post, organisation));
        }
        var affiliation = standing.candidate().profile().affiliation();
        if (affiliation != null && affiliation.organisation() != null) {
            organizations.merge(
                    affiliation.organisation().toString(), PopoloOrganization.of(affiliation), PopoloBodies::named);
        }
    }

    Collection<PopoloOrganization> organizations() {
        return organizations.values();
    }

    Collection<PopoloPost> posts() {
        return posts.values();
    }

    private static PopoloOrganization named(PopoloOrganization noted, PopoloOrganization other) {
        return noted.name() == null ? other : noted;
    }
}
