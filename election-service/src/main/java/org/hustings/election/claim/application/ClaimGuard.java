package org.hustings.election.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.Claims;
import org.hustings.election.check.CheckedFigures.ClaimedElectorate;
import org.hustings.election.claim.part.ClaimedElection;
import org.hustings.election.claim.part.ClaimedOrganisation;
import org.hustings.election.election.domain.Election;
import org.hustings.election.organisation.domain.Organisation;

/** Holds direct writes to what is claimed. To be asked within their transaction, after the change was made. */
@ApplicationScoped
public class ClaimGuard {

    private final Claims claims;
    private final ClaimedRecords records;

    ClaimGuard(Claims claims, ClaimedRecords records) {
        this.claims = claims;
        this.records = records;
    }

    /** What is claimed as a fact of the election, by property: read once for all that a command asks of it. */
    public Map<String, List<Claim>> facts(Election election) {
        return claims.facts(ClaimedElection.subject(election));
    }

    /** Fails with 409 if the election shows other than the best claim of a property. */
    public void check(Election election, Map<String, List<Claim>> facts) {
        claims.checkShown(records.of(election), facts);
    }

    /** Fails with 409 if the organisation shows other than the best claim of a property. */
    public void check(Organisation organisation) {
        claims.checkShown(records.of(organisation), claims.facts(ClaimedOrganisation.subject(organisation.id())));
    }

    /** What is claimed of how many could vote in the election, whether or not it is shown. */
    public static List<ClaimedElectorate> electorates(Election election, Map<String, List<Claim>> facts) {
        var claimed = new ArrayList<ClaimedElectorate>();
        for (var figure : election.electorates()) {
            facts.getOrDefault(ClaimedElection.sizeOf(figure), List.of()).stream()
                    .filter(claim -> claim.ranking().rank() != ClaimRank.DEPRECATED)
                    .map(claim -> claim.statement().value().value())
                    .filter(Objects::nonNull)
                    .forEach(size -> claimed.add(new ClaimedElectorate(figure.basis(), size.asLong())));
        }
        return claimed;
    }

    /** A count takes the place of the one before, and what was claimed of that one does not bind it. */
    public void replaceResult(Election election, Instant now) {
        claims.supersede(records.of(election), ClaimedElection.RESULT, now);
    }

    /** The election is deleted. */
    public void forget(Election election) {
        claims.forget(ClaimedElection.subject(election));
    }

    /** The organisation is deleted. */
    public void forget(Organisation organisation) {
        claims.forget(ClaimedOrganisation.subject(organisation.id()));
    }
}
