package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.asknown.application.RecordsAsKnown;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonFilter;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonNotFound;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.person.persistence.FoundPerson;
import org.hustings.candidate.person.persistence.PersonRepository;
import org.hustings.candidate.person.persistence.PersonSearch;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;

/** The reads of people; to a caller without a role, drafts are not there. */
@ApplicationScoped
public class PersonQueries {

    private final PersonRepository people;
    private final PersonSearch search;
    private final RecordsAsKnown known;
    private final RevisionHistory history;
    private final Caller caller;

    PersonQueries(
            PersonRepository people,
            PersonSearch search,
            RecordsAsKnown known,
            RevisionHistory history,
            Caller caller) {
        this.people = people;
        this.search = search;
        this.known = known;
        this.history = history;
        this.caller = caller;
    }

    /** One person. */
    public Person get(PersonId id) {
        return people.find(id)
                .filter(person -> !person.draft() || caller.mayReadDrafts())
                .orElseThrow(() -> new PersonNotFound(id));
    }

    /** One person as known at an instant, whatever became of the person since. */
    public KnownRecord get(PersonId id, AsKnownAt at) {
        return known.find(PersonChanges.AGGREGATE, id.toString(), caller.mayReadDrafts(), at)
                .orElseThrow(() -> new PersonNotFound(id));
    }

    /** A page of people by name. */
    public Page<Person> list(PageQuery page, PersonFilter filter) {
        var drafts = caller.mayReadDrafts();
        return page.page(PersonRepository.BY_NAME, keyset -> people.page(keyset, filter, drafts));
    }

    /** A page of people with a name like the one wanted, the best match first. */
    public Page<Person> search(PageQuery page, String wanted, PersonFilter filter) {
        var drafts = caller.mayReadDrafts();
        return page.page(PersonSearch.BEST_FIRST, keyset -> search.page(keyset, wanted, filter, drafts))
                .map(FoundPerson::person);
    }

    /** A page of the revisions, of which the drafts are only there for those who may read drafts. */
    public RevisionPage revisions(PersonId id, PageQuery page) {
        var found = get(id);
        return history.page(PersonChanges.AGGREGATE, found.id().toString(), caller.mayReadDrafts(), page);
    }
}
