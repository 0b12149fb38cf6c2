package org.hustings.timeline.testing;

import static org.hustings.timeline.testing.Api.added;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people say of each other in one election. */
public final class Exchange {

    private final String election;

    public Exchange(String election) {
        this.election = election;
    }

    /** What one alleges of another, and perhaps in reply to what. */
    public String alleges(String headline, String date, String speaker, String target, @Nullable String inReplyTo) {
        return added(election, entry("ALLEGATION", headline, date, inReplyTo, """
                "participants": [%s]""".formatted(both(speaker, target))));
    }

    /** What someone says in reply. */
    public String replies(String headline, String date, String inReplyTo) {
        return added(election, entry("STATEMENT", headline, date, inReplyTo, "\"participants\": []"));
    }

    /** An entry with more members. */
    public static String entry(String kind, String headline, String date, @Nullable String inReplyTo, String more) {
        return """
                {"kind": "%s", "headline": "%s", "startDate": {"value": "%s"}, %s %s,
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(
                kind, headline, date, inReplyTo == null ? "" : "\"inReplyTo\": \"%s\",".formatted(inReplyTo), more);
    }

    private static String both(String speaker, String target) {
        return target.isEmpty()
                ? someone(speaker, "SPEAKER")
                : someone(speaker, "SPEAKER") + ", " + someone(target, "TARGET");
    }

    /** A candidate by id, or anyone by name; with a record where a name and an id are given. */
    private static String someone(String who, String role) {
        if (isId(who)) {
            return "{\"type\": \"CANDIDATE\", \"candidateId\": \"%s\", \"role\": \"%s\"}".formatted(who, role);
        }
        var parts = who.split("=", -1);
        var id = parts.length == 1 ? "" : "\"personId\": \"%s\",".formatted(parts[1]);
        return "{\"type\": \"PERSON\", %s \"name\": \"%s\", \"role\": \"%s\"}".formatted(id, parts[0], role);
    }

    private static boolean isId(String text) {
        return text.length() == UUID.randomUUID().toString().length()
                && text.equals(text.toLowerCase(Locale.ROOT))
                && text.indexOf('-') > 0;
    }
}
