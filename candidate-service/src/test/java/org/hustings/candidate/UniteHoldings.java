package org.hustings.candidate;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.HeldPeriod;
import org.hustings.candidate.postholding.domain.HeldPost;
import org.hustings.candidate.postholding.domain.Holder;
import org.hustings.candidate.postholding.domain.HoldingMove;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingEdit;
import org.hustings.candidate.postholding.domain.PostHoldingEvent;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.candidate.postholding.domain.PostHoldingProfile;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.postholding.domain.StatusGrounds;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.candidate.value.SourceKind;
import org.jspecify.annotations.Nullable;

/** Who held which post of Unite around the election of 2017, and what was reported of it. */
public final class UniteHoldings {

    public static final UUID UNION = UUID.fromString("019a2b6c-0f00-7001-8a11-5d0e6f7a8b21");
    public static final UUID GENERAL_SECRETARY = UUID.fromString("019a2b6c-0f00-7002-8a12-5d0e6f7a8b22");

    public static final Source BBC = new Source(
            URI.create("https://www.bbc.co.uk/news/business-38225406"),
            "Len McCluskey quits to trigger Unite leadership election",
            "BBC News",
            null,
            PartialDate.of("2016-12-06"),
            null,
            SourceKind.NEWS,
            "en",
            null);

    private static final StatusGrounds NONE = new StatusGrounds(null, null, null);
    private static final UUID MERGE = UUID.fromString("019a2b6c-4f00-7d01-9e11-5d0e6f7a8b31");

    private UniteHoldings() {}

    /** General secretary in his own right since 2011. */
    public static PostHolding mcCluskeyHolds() {
        return held(1, person(1), false, generalSecretary(PostHoldingRole.SUBSTANTIVE, "2011"));
    }

    /** Acting general secretary during the election. */
    public static PostHolding cartmailActs(boolean draft) {
        return held(5, person(5), draft, generalSecretary(PostHoldingRole.ACTING, "2016-12"));
    }

    /** Regional secretary for the West Midlands, a post that is recorded nowhere but here. */
    public static PostHolding coyneHolds() {
        var post = new HeldPost(UNION, "Unite the Union", null, "Regional secretary for the West Midlands");
        return held(
                2,
                person(2),
                false,
                new PostHoldingProfile(
                        post,
                        PostHoldingRole.SUBSTANTIVE,
                        new HeldPeriod(new PartialDate("2002", true, null), null),
                        List.of(Unite.SKY),
                        List.of()));
    }

    /** Announced in December 2016, to take effect with the new term. */
    public static HoldingMove resignation() {
        return new HoldingMove(
                PostHoldingStatus.RESIGNED, PartialDate.of("2017-04-28"), "to stand again a year early", BBC);
    }

    /** From the job; the candidacy stayed as it was. */
    public static HoldingMove suspension() {
        return new HoldingMove(
                PostHoldingStatus.SUSPENDED, PartialDate.of("2017-04-20"), "pending an investigation", Unite.SKY);
    }

    /** One event of each type. */
    public static Stream<PostHoldingEvent> events() {
        var cartmail = cartmailActs(true);
        var mcCluskey = mcCluskeyHolds();
        return Stream.of(
                new PostHoldingEvent.Recorded(mcCluskey),
                mcCluskey
                        .change(edit(false, generalSecretary(PostHoldingRole.SUBSTANTIVE, "2010")), at("10:31:00"))
                        .orElseThrow(),
                cartmail.change(edit(false, cartmail.profile()), at("10:32:00")).orElseThrow(),
                coyneHolds().move(suspension(), at("10:33:00")),
                cartmailActs(false).reassign(MERGE, person(6), at("10:34:00")),
                coyneHolds()
                        .move(suspension(), at("10:33:00"))
                        .holding()
                        .erase("asked for on 2026-11-20, case 17", at("10:50:00")),
                cartmail.delete(at("10:35:00")));
    }

    /** A holding that is said to be active. */
    public static PostHolding held(int number, PersonId person, boolean draft, PostHoldingProfile profile) {
        return PostHolding.recorded(
                holding(number),
                new Holder(person, person),
                edit(draft, profile),
                PostHoldingStatus.ACTIVE,
                at("10:30:00"));
    }

    public static PostHoldingEdit edit(boolean draft, PostHoldingProfile profile) {
        return new PostHoldingEdit(draft, profile, NONE);
    }

    public static PostHoldingProfile generalSecretary(PostHoldingRole role, @Nullable String since) {
        return new PostHoldingProfile(
                new HeldPost(UNION, "Unite the Union", GENERAL_SECRETARY, "General Secretary of Unite"),
                role,
                new HeldPeriod(since == null ? null : PartialDate.of(since), null),
                List.of(Unite.SKY),
                List.of());
    }

    public static PostHoldingId holding(int number) {
        return new PostHoldingId(UUID.fromString("019a2b6c-3f00-7c0%1$d-9d1%1$d-5d0e6f7a8b2%1$d".formatted(number)));
    }

    private static PersonId person(int number) {
        return Unite.person(number);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + "Z");
    }
}
