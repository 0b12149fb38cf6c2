package org.hustings.candidate.person.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hustings.candidate.person.domain.PersonFilter;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Since;
import org.hustings.commons.problem.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** What the list of people is about. */
public record PersonListQuery(
        @Parameter(
                description = "Only people with a name like this, the best match first. Accents, case, apostrophes and"
                        + " small misspellings do not matter; other names are searched too.",
                example = "len mcclusky")
        @QueryParam("q")
        @Size(min = 1, max = 200)
        @Nullable
        String q,

        @Parameter(description = "Only people whose name contains this text, in upper or lower case.")
        @QueryParam("name")
        @Size(min = 1, max = 200)
        @Nullable
        String name,

        @Parameter(
                description = "Only people whom this scheme gives the `identifier` beside it; one needs the other.",
                example = "wikidata")
        @QueryParam("identifierScheme")
        @Size(min = 1, max = 100)
        @Nullable
        String identifierScheme,

        @Parameter(
                description = "Only people with this identifier in the `identifierScheme` beside it.",
                example = "Q1432136")
        @QueryParam("identifier")
        @Size(min = 1, max = 200)
        @Nullable
        String identifier,

        @Parameter(description = "Only people whose record was made or changed at this instant (RFC 3339) or later.")
        @QueryParam("changedSince")
        @Nullable
        Since changedSince) {

    /** The filters without the words to search for. */
    PersonFilter filter() {
        return new PersonFilter(name, wanted(), changedSince == null ? null : changedSince.instant());
    }

    private @Nullable Identifier wanted() {
        if (identifierScheme == null && identifier == null) {
            return null;
        }
        if (identifierScheme == null) {
            throw halfAnIdentifier("identifierScheme", "identifier");
        }
        if (identifier == null) {
            throw halfAnIdentifier("identifier", "identifierScheme");
        }
        return new Identifier(identifierScheme, identifier);
    }

    private static InvalidParameter halfAnIdentifier(String missing, String given) {
        return new InvalidParameter(missing, "half-an-identifier", "must be given beside " + given);
    }
}
