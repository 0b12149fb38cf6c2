package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonNotFound;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.person.persistence.PersonRepository;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;
import org.jspecify.annotations.Nullable;

/** The reads of people; to a caller without a role, drafts are not there. */
@ApplicationScoped
public class PersonQueries {

    private final PersonRepository people;
    private final RevisionHistory history;
    private final Caller caller;

    PersonQueries(PersonRepository people, RevisionHistory history, Caller caller) {
        this.people = people;
        this.history = history;
        this.caller = caller;
    }

    /** One person. */
    public Person get(PersonId id) {
        return people.find(id)
                .filter(person -> !person.draft() || caller.mayReadDrafts())
                .orElseThrow(() -> new PersonNotFound(id));
    }

    /** A page of people by name, or of those whose name contains a text. */
    public Page<Person> list(PageQuery page, @Nullable String name) {
        var drafts = caller.mayReadDrafts();
        return page.page(PersonRepository.BY_NAME, keyset -> people.page(keyset, drafts, name));
    }

    /** A page of the revisions, of which the drafts are only there for those who may read drafts. */
    public RevisionPage revisions(PersonId id, PageQuery page) {
        var found = get(id);
        return history.page(PersonChanges.AGGREGATE, found.id().toString(), caller.mayReadDrafts(), page);
    }
}
