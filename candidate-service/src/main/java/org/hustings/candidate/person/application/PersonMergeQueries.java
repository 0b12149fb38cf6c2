package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hustings.candidate.person.domain.MergeNotFound;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.candidate.person.persistence.PersonMergeRepository;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;

/** The reads of merges; to a caller without a role, drafts were never merged. */
@ApplicationScoped
public class PersonMergeQueries {

    private final PersonQueries people;
    private final PersonMergeRepository merges;
    private final Caller caller;

    PersonMergeQueries(PersonQueries people, PersonMergeRepository merges, Caller caller) {
        this.people = people;
        this.merges = merges;
        this.caller = caller;
    }

    /** One merge in which the person took part. */
    public PersonMerge get(PersonId person, UUID id) {
        var found = people.get(person);
        return merges.find(found.id(), id, caller.mayReadDrafts()).orElseThrow(() -> new MergeNotFound(person, id));
    }

    /** A page of the merges in which the person took part, the undone ones too, newest first. */
    public Page<PersonMerge> list(PersonId person, PageQuery page) {
        var found = people.get(person);
        var drafts = caller.mayReadDrafts();
        return page.page(PersonMergeRepository.NEWEST_FIRST, keyset -> merges.page(keyset, found.id(), drafts));
    }
}
