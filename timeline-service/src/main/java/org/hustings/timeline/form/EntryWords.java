package org.hustings.timeline.form;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What forms for people say of an entry, as plain text. */
public final class EntryWords {

    private final ShownEntry entry;

    public EntryWords(ShownEntry entry) {
        this.entry = entry;
    }

    /** The headline, after whose words it tells and after what became of it. */
    public String title() {
        var headline = entry.record().headline();
        var fate = fate();
        return fate + attributed(headline.startsWith(fate) ? headline.substring(fate.length()) : headline);
    }

    /** The text in full, if there is one, after whose words it tells. */
    public @Nullable String text() {
        var text = entry.record().text();
        return text == null || text.isBlank() ? null : attributed(text);
    }

    /** Where it was, what became of it and who takes part, a line for each; then a line for each source. */
    public List<String> particulars() {
        var lines = new ArrayList<String>();
        if (entry.record().location() != null) {
            lines.add("Where: " + entry.record().location());
        }
        lines.addAll(circumstances());
        entry.record().sources().forEach(source -> lines.add("Source: " + source(source)));
        return lines;
    }

    /** What became of it and who takes part, a line for each. */
    public List<String> circumstances() {
        var lines = new ArrayList<String>();
        Stream.ofNullable(status()).forEach(lines::add);
        for (var role : ParticipantRole.values()) {
            var names = participants(role);
            if (!names.isEmpty()) {
                lines.add(label(role) + ": " + String.join(", ", names));
            }
        }
        return lines;
    }

    /** All that there is to say, with the time. */
    public String inFull() {
        return Stream.concat(
                        Stream.of(DateWords.of(entry.record()), text()).filter(Objects::nonNull),
                        particulars().stream())
                .collect(Collectors.joining("\n"));
    }

    /** A source for people: its title, who published it, and where. */
    private static String source(Source source) {
        var parts = Stream.of(source.title(), source.publisher(), address(source.url()));
        return parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** What somebody says of somebody is never told without who says it. */
    private String attributed(String words) {
        if (entry.record().kind() != CampaignEventKind.ALLEGATION) {
            return words;
        }
        var speakers = participants(ParticipantRole.SPEAKER);
        return led(
                switch (speakers.size()) {
                    case 0 -> "Somebody alleges: ";
                    case 1 -> speakers.getFirst() + " alleges: ";
                    default -> String.join(", ", speakers) + " allege: ";
                },
                words);
    }

    /** What was written out and read in again has its words in front already. */
    private static String led(String lead, String words) {
        return words.startsWith(lead) ? words : lead + words;
    }

    private String fate() {
        if (!entry.isCancelled()) {
            return "";
        }
        return entry.record().origin() == CampaignEventOrigin.DERIVED ? "Retracted: " : "Cancelled: ";
    }

    private @Nullable String status() {
        return switch (entry.record().status()) {
            case SCHEDULED -> "Scheduled";
            case RESCHEDULED -> "Rescheduled";
            case POSTPONED -> "Postponed";
            case CANCELLED -> entry.record().origin() == CampaignEventOrigin.DERIVED ? "Retracted" : "Cancelled";
            case HAPPENED -> null;
        };
    }

    private List<String> participants(ParticipantRole role) {
        return entry.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(NamedParticipant::name)
                .toList();
    }

    private static String label(ParticipantRole role) {
        return switch (role) {
            case SPEAKER -> "Who speaks or acts";
            case TARGET -> "At whom it is aimed";
            case SUBJECT -> "About whom";
            case OTHER -> "Also there";
        };
    }

    private static @Nullable String address(@Nullable URI url) {
        return ShownEntry.isOfTheWeb(url) ? String.valueOf(url) : null;
    }
}
