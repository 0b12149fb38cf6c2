package org.hustings.candidate.imports.csv;

import java.util.Map;

/** In which column a member of a candidacy is. */
final class Columns {

    private static final Map<String, String> BY_POINTER = Map.ofEntries(
            Map.entry("/electionId", "/election_id"),
            Map.entry("/candidateId", "/candidate_id"),
            Map.entry("/person", "/name"),
            Map.entry("/person/id", "/person_id"),
            Map.entry("/person/newPerson", "/new_person"),
            Map.entry("/person/givenName", "/given_name"),
            Map.entry("/person/familyName", "/family_name"),
            Map.entry("/person/birthDate", "/birth_date"),
            Map.entry("/person/gender", "/gender"),
            Map.entry("/person/links", "/links"),
            Map.entry("/person/identifiers", "/person_identifiers"),
            Map.entry("/ballotName", "/ballot_name"),
            Map.entry("/preElectionStatus", "/pre_election_status"),
            Map.entry("/affiliation/organisation", "/affiliation_id"),
            Map.entry("/affiliation/nameAtTheTime", "/affiliation"),
            Map.entry("/affiliation/description", "/affiliation_description"),
            Map.entry("/statementToVoters", "/statement"),
            Map.entry("/listPosition", "/list_position"));

    private Columns() {}

    /** The column, as the pointer to a cell; what is in none of its own stays as it is. */
    static String of(String pointer) {
        for (var part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            var column = BY_POINTER.get(part);
            if (column != null) {
                return column;
            }
        }
        return pointer;
    }
}
