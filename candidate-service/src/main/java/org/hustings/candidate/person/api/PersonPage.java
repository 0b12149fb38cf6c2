package org.hustings.candidate.person.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.Person;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some people, by name. */
@Schema(name = "PersonPage", description = "Some people, by name.", examples = PersonExamples.PAGE)
public record PersonPage(
        @Schema(description = "The people of this page.") List<PersonResponse> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static PersonPage of(Page<Person> page) {
        return new PersonPage(page.items().stream().map(PersonResponse::of).toList(), page.next(), page.prev());
    }
}
