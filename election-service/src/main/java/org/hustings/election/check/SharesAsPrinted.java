package org.hustings.election.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.Tally;
import org.jspecify.annotations.Nullable;

/** C5: of what are the printed shares: of the valid votes, or of the papers returned? All should be of the same. */
final class SharesAsPrinted implements Check {

    private enum Base {
        VALID,
        RETURNED
    }

    /** A printed share, the bases it fits, and the one it is said to be of, if any. */
    private record Share(
            String printed,
            Tally tally,
            Set<Base> fits,
            @Nullable Base claimed) {

        boolean isOfAnother() {
            return claimed != null && !fits.contains(claimed);
        }

        boolean fitsNone() {
            return fits.isEmpty();
        }
    }

    @Override
    public ResultCheck of(CheckedFigures figures) {
        var result = figures.result();
        var finding = Finding.of(CheckCode.C5)
                .input("validVotes", result.validVotes())
                .input("papersReturned", result.papersReturned());
        if (result.validVotes() == null && result.papersReturned() == null) {
            return finding.notApplicable("Neither valid votes nor papers returned are known");
        }
        var shares = shares(figures);
        return shares.isEmpty()
                ? finding.notApplicable("No share is printed that is not computed here")
                : judged(finding, shares);
    }

    private static ResultCheck judged(Finding finding, List<Share> shares) {
        var odd = shares.stream().filter(Share::fitsNone).findFirst();
        if (odd.isPresent()) {
            return finding.actual(odd.get().printed())
                    .input("votes", odd.get().tally().votes())
                    .input("candidateId", odd.get().tally().candidateId())
                    .fail("A printed share is neither of the valid votes nor of the papers returned");
        }
        var common = EnumSet.allOf(Base.class);
        shares.forEach(share -> common.retainAll(share.fits()));
        if (common.isEmpty()) {
            return finding.warn("Some printed shares are of the valid votes, others of the papers returned");
        }
        finding.input(
                "base",
                String.join(" or ", common.stream().map(SharesAsPrinted::name).toList()));
        return shares.stream().anyMatch(Share::isOfAnother)
                ? finding.warn("A printed share is of another base than it is said to be of")
                : finding.pass("All printed shares fit one base");
    }

    private static List<Share> shares(CheckedFigures figures) {
        var shares = new ArrayList<Share>();
        var result = figures.result();
        for (var round : figures.rounds()) {
            for (var tally : round.tallies()) {
                add(shares, tally.shareReported(), tally, result, null);
                addIfPrinted(shares, tally.shareOfValid(), tally, result, Base.VALID);
                addIfPrinted(shares, tally.shareOfReturned(), tally, result, Base.RETURNED);
            }
        }
        return shares;
    }

    /** A share that is the one computed here shows nothing of what was printed. */
    private static void addIfPrinted(
            List<Share> shares, @Nullable String share, Tally tally, ElectionResult result, Base base) {
        if (!Objects.equals(share, tally.computedShare(whole(result, base)))) {
            add(shares, share, tally, result, base);
        }
    }

    private static void add(
            List<Share> shares, @Nullable String share, Tally tally, ElectionResult result, @Nullable Base claimed) {
        if (share == null) {
            return;
        }
        var printed = PrintedPercent.of(share);
        var fits = EnumSet.noneOf(Base.class);
        for (var base : Base.values()) {
            var whole = whole(result, base);
            if (whole != null && printed.fits(tally.votes(), whole)) {
                fits.add(base);
            }
        }
        if (claimed == null || whole(result, claimed) != null) {
            shares.add(new Share(share, tally, fits, claimed));
        }
    }

    private static @Nullable Long whole(ElectionResult result, Base base) {
        return switch (base) {
            case VALID -> result.validVotes();
            case RETURNED -> result.papersReturned();
        };
    }

    private static String name(Base base) {
        return base.name().toLowerCase(Locale.ROOT);
    }
}
