package org.hustings.timeline.campaignevent.persistence;

import java.util.Map;
import java.util.UUID;

/** What someone typed to search for, as the database understands it. */
final class TypedWords {

    private static final String WANTED = "timeline_wanted_in(cast(:words as text), %s, :drafts)";

    private TypedWords() {}

    /** A query for the words, which finds candidates called so in the elections of the timeline as well. */
    static BoundSql query(TimelineQuestion question, String typed) {
        var election = question.electionId();
        return election == null
                ? query(
                        "timeline_elections_of(cast(:takingPart as uuid[]))",
                        Map.of("takingPart", question.whose().toArray(UUID[]::new)),
                        question,
                        typed)
                : query(
                        "cast(:wordOfElection as tsquery)",
                        Map.of("wordOfElection", wordOf(election)),
                        question,
                        typed);
    }

    /** A word that each entry of the election has, and each of its candidates. */
    static String wordOf(String election) {
        return "'=e:%s'".formatted(election);
    }

    private static BoundSql query(
            String elections, Map<String, Object> parameters, TimelineQuestion question, String typed) {
        return BoundSql.of(
                WANTED.formatted(elections), parameters, Map.of("words", typed, "drafts", question.drafts()));
    }
}
