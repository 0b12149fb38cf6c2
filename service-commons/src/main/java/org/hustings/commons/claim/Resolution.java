package org.hustings.commons.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record shows of a property by what is claimed of it. The best are the preferred claims if there are any, else
 * the normal ones; deprecated claims, and those that are no facts, are never shown. Where the best differ the property
 * is disputed, and the value shown until then stays if it is among them, else the one that was recorded first is shown.
 *
 * @param claimed whether claims decide at all: something is claimed as a fact, be it deprecated by now
 * @param value what the record shows; null for no value
 * @param disputed whether the best differ
 */
public record Resolution(boolean claimed, @Nullable JsonNode value, boolean disputed) {

    private static final Comparator<Claim> OLDEST_FIRST =
            Comparator.comparing(Claim::recordedAt).thenComparing(Claim::id);

    /**
     * Decides between the claims of one property.
     *
     * @param shown what the record shows so far
     */
    public static Resolution of(List<Claim> claims, @Nullable JsonNode shown) {
        if (claims.stream().noneMatch(Claim::isStandingFact)) {
            return new Resolution(false, shown, false);
        }
        var best = best(claims);
        if (best.isEmpty()) {
            return new Resolution(true, null, false);
        }
        var first = best.getFirst().statement().value();
        var disputed =
                best.stream().anyMatch(claim -> !claim.statement().value().sameAs(first));
        var stays = best.stream().anyMatch(claim -> claim.statement().value().isShownAs(shown));
        return new Resolution(true, stays ? shown : first.value(), disputed);
    }

    private static List<Claim> best(List<Claim> claims) {
        var candidates =
                claims.stream().filter(Claim::mayBeShown).sorted(OLDEST_FIRST).toList();
        var preferred = candidates.stream().filter(Resolution::isPreferred).toList();
        return preferred.isEmpty() ? candidates : preferred;
    }

    private static boolean isPreferred(Claim claim) {
        return claim.ranking().rank() == ClaimRank.PREFERRED;
    }

    /** Whether the record shows what it should. */
    boolean isShownAs(@Nullable JsonNode shown) {
        return ClaimValue.ofShown(value).isShownAs(shown);
    }
}
