package org.hustings.election.election.application;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.record.IdentifierQuery;
import org.jspecify.annotations.Nullable;

/** Which elections a list is about; null means any. Only what is asked for is part of the query, so an index serves it. */
public record ElectionFilter(
        @Nullable UUID organisationId,
        @Nullable UUID postId,
        @Nullable ElectionType type,
        @Nullable ElectionLevel level,
        @Nullable ElectionId parentId,
        @Nullable ElectionPhase phase,
        @Nullable IdentifierQuery identifier,
        MilestoneRange milestones,
        @Nullable String words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The condition in SQL. */
    public String where(ElectionTerms terms) {
        var conditions = new StringJoiner(" and ");
        conditions.add("true");
        equal(conditions, terms.member("organisation_id", "organisationId"), "organisationId", organisationId);
        equal(conditions, terms.member("post_id", "postId"), "postId", postId);
        equal(conditions, terms.member("type", "type"), "type", type);
        equal(conditions, terms.member("level", "level"), "level", level);
        equal(conditions, terms.member("parent_id", "parentId"), "parentId", parentId);
        equal(conditions, terms.member("phase", "phase"), "phase", phase);
        if (identifier != null) {
            conditions.add(terms.member("identifiers", "identifiers") + " @> cast(:identifier as jsonb)");
        }
        if (words != null) {
            conditions.add(terms.words() + " @@ to_tsquery('simple', :words)");
        }
        if (!milestones.isEverything()) {
            conditions.add(terms.milestones(milestoneConditions()));
        }
        return conditions.toString();
    }

    /** What the condition names. */
    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "organisationId", organisationId);
        put(parameters, "postId", postId);
        put(parameters, "type", type == null ? null : type.name());
        put(parameters, "level", level == null ? null : level.name());
        put(parameters, "parentId", parentId == null ? null : parentId.value());
        put(parameters, "phase", phase == null ? null : phase.name());
        put(parameters, "identifier", identifier == null ? null : identifier.contained());
        put(parameters, "words", words == null ? null : prefixes(words));
        var milestone = milestones.milestone();
        put(parameters, "milestone", milestone == null ? null : milestone.name());
        put(parameters, "milestoneFrom", milestones.from());
        put(parameters, "milestoneTo", milestones.to());
        return parameters;
    }

    private String milestoneConditions() {
        return (milestones.milestone() == null ? "" : " and m.milestone = :milestone")
                + (milestones.from() == null ? "" : " and m.last_day >= :milestoneFrom")
                + (milestones.to() == null ? "" : " and m.first_day <= :milestoneTo");
    }

    private static void equal(StringJoiner conditions, String term, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add("%s = :%s".formatted(term, name));
        }
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Words as PostgreSQL asks for those that begin so; nothing but letters and digits gets into its language. */
    private static String prefixes(String words) {
        return Arrays.stream(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
