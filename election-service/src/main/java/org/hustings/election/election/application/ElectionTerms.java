package org.hustings.election.election.application;

/**
 * How a filter speaks of an election in SQL: of its row as it is now, where indexes serve it, or of its record as it was
 * known at an instant.
 */
public enum ElectionTerms {
    NOW {
        @Override
        String member(String column, String name) {
            return "e." + column;
        }

        @Override
        String words() {
            return "e.words";
        }

        @Override
        String milestones(String condition) {
            return "exists (select from election_milestone m where m.election_id = e.id%s)".formatted(condition);
        }
    },

    AS_KNOWN {
        @Override
        String member(String column, String name) {
            return switch (name) {
                case "identifiers" -> "(known.record -> 'identifiers')";
                // Revisions from before there were levels are of ballots.
                case "level" -> "coalesce(known.record ->> 'level', 'BALLOT')";
                case "organisationId", "postId" -> "cast(known.record ->> '%s' as uuid)".formatted(name);
                default -> "known.record ->> '%s'".formatted(name);
            };
        }

        @Override
        String words() {
            return "to_tsvector('simple', concat_ws(' ', known.record ->> 'name',"
                    + " regexp_replace(e.id, '[^a-z0-9]+', ' ', 'g'), known.record ->> 'calledBy'))";
        }

        @Override
        String milestones(String condition) {
            return """
                    exists (select from (
                        select entry ->> 'milestone' as milestone, first_day_of(entry #>> '{date,value}') as first_day,
                            last_day_of(entry #>> '{date,value}') as last_day
                        from jsonb_array_elements(known.record -> 'timetable') as entry
                        where entry ->> 'status' <> 'CANCELED') m where true%s)""".formatted(condition);
        }
    };

    /** A member of the election: its column, or its name in the record. */
    abstract String member(String column, String name);

    /** The words it is found by. */
    abstract String words();

    /**
     * That it has a milestone.
     *
     * @param condition on {@code m.milestone}, {@code m.first_day} and {@code m.last_day}; empty or begun with "and"
     */
    abstract String milestones(String condition);
}
