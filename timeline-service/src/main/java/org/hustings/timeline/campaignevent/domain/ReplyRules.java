package org.hustings.timeline.campaignevent.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.value.PartialDate;

/** What a reply and what it answers must hold to beside each other: neither is seen, nor has ended, before the other. */
public final class ReplyRules {

    private ReplyRules() {}

    /** What is wrong with a reply to an entry. */
    public static List<Violation> violations(CampaignEvent answered, Publication publication, Content reply) {
        return Stream.concat(appearance(answered, publication).stream(), times(answered, reply).stream())
                .toList();
    }

    /** What is wrong with a change of a reply; that what it answers was moved since is not for its editor to mend. */
    public static List<Violation> violations(
            CampaignEvent answered, CampaignEvent reply, Publication wanted, Content next) {
        return next.isAtTheTimeOf(reply.content())
                ? appearance(answered, wanted).stream().toList()
                : violations(answered, wanted, next);
    }

    private static Optional<Violation> appearance(CampaignEvent answered, Publication reply) {
        return appearsTooEarly(answered.publication(), reply)
                .map(why -> Violation.at("/inReplyTo", "reply-to-draft", why));
    }

    private static Optional<Violation> times(CampaignEvent answered, Content reply) {
        var start = answered.content().startDate();
        return certainlyEndsBefore(reply, start)
                ? Optional.of(Violation.at(
                        "/inReplyTo",
                        "reply-too-early",
                        "This ends before what it answers begins (%s).".formatted(start.value())))
                : Optional.empty();
    }

    /** What is wrong with an entry beside the replies that it has, once it is changed. */
    public static List<Violation> violations(
            List<CampaignEvent> replies, CampaignEvent answered, Publication wanted, Content next) {
        var moves = !next.startDate().equals(answered.content().startDate());
        return Stream.concat(
                        replies.stream()
                                .filter(reply -> appearsTooEarly(wanted, reply.publication())
                                        .isPresent())
                                .map(reply -> Violation.at(
                                        "/publishAt",
                                        "reply-appears-first",
                                        "Its reply %s publishes itself before.".formatted(reply.id()))),
                        replies.stream()
                                .filter(reply -> moves && certainlyEndsBefore(reply.content(), next.startDate()))
                                .map(reply -> Violation.at(
                                        "/startDate",
                                        "reply-too-early",
                                        "Its reply %s ends before that.".formatted(reply.id()))))
                .toList();
    }

    private static Optional<String> appearsTooEarly(Publication answered, Publication reply) {
        return switch (reply) {
            case Publication.Draft draft -> Optional.empty();
            case Publication.Published published -> appearsTooEarly(answered, Instant.MIN);
            case Publication.Scheduled scheduled -> appearsTooEarly(answered, scheduled.at());
        };
    }

    private static Optional<String> appearsTooEarly(Publication answered, Instant reply) {
        return switch (answered) {
            case Publication.Published published -> Optional.empty();
            case Publication.Draft draft ->
                Optional.of("What it answers is a draft: publish that before what replies to it.");
            case Publication.Scheduled scheduled ->
                scheduled.at().isAfter(reply)
                        ? Optional.of("What it answers publishes itself at %s: what replies to it cannot appear before."
                                .formatted(scheduled.at()))
                        : Optional.empty();
        };
    }

    /** Of what is known only roughly nothing is certain. */
    private static boolean certainlyEndsBefore(Content reply, PartialDate start) {
        var end = Objects.requireNonNullElse(reply.endDate(), reply.startDate());
        return !Boolean.TRUE.equals(end.approximate())
                && !Boolean.TRUE.equals(start.approximate())
                && start.isCertainlyAfter(end);
    }
}
