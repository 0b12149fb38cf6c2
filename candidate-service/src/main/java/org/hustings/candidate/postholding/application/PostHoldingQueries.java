package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hustings.candidate.asknown.application.RecordsAsKnown;
import org.hustings.candidate.asknown.persistence.KnownList;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingFilter;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.candidate.postholding.domain.PostHoldingNotFound;
import org.hustings.candidate.postholding.messaging.PostHoldingChanges;
import org.hustings.candidate.postholding.persistence.PostHoldingRepository;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;

/** The reads of post holdings; to a caller without a role, drafts are not there. */
@ApplicationScoped
public class PostHoldingQueries {

    private final PostHoldingRepository holdings;
    private final PersonQueries people;
    private final RecordsAsKnown known;
    private final RevisionHistory history;
    private final Caller caller;

    PostHoldingQueries(
            PostHoldingRepository holdings,
            PersonQueries people,
            RecordsAsKnown known,
            RevisionHistory history,
            Caller caller) {
        this.holdings = holdings;
        this.people = people;
        this.known = known;
        this.history = history;
        this.caller = caller;
    }

    /** One post holding. */
    public PostHolding get(PostHoldingId id) {
        return holdings.find(id)
                .filter(holding -> !holding.draft() || caller.mayReadDrafts())
                .orElseThrow(() -> new PostHoldingNotFound(id));
    }

    /** One post holding as known at an instant, with the person of then. */
    public KnownRecord get(PostHoldingId id, AsKnownAt at) {
        return known.find(PostHoldingChanges.AGGREGATE, id.toString(), caller.mayReadDrafts(), at)
                .orElseThrow(() -> new PostHoldingNotFound(id));
    }

    /** A page of the post holdings, those that began last first. */
    public Page<PostHolding> list(PostHoldingFilter filter, PageQuery page) {
        var drafts = caller.mayReadDrafts();
        return page.page(PostHoldingRepository.NEWEST_FIRST, keyset -> holdings.page(keyset, filter, drafts));
    }

    /** A page of a person's post holdings, those that began last first. */
    public Page<PostHolding> ofPerson(PersonId person, PageQuery page) {
        people.get(person);
        return list(PostHoldingFilter.of(person), page);
    }

    /** A page of what were a person's post holdings, in the order in which they were recorded. */
    public Page<KnownRecord> ofPerson(PersonId person, AsKnownAt at, PageQuery page) {
        people.get(person);
        var everTheirs = new KnownList(
                PostHoldingChanges.AGGREGATE,
                "post_holding",
                "r.id in (select holding_id from post_holding_person where person_id = :person)",
                "known.record ->> 'personId' = :personThen",
                Map.of("person", person.value(), "personThen", person.toString()));
        return known.list(everTheirs, caller.mayReadDrafts(), at, page);
    }

    /** A page of the revisions, of which the drafts are only there for those who may read drafts. */
    public RevisionPage revisions(PostHoldingId id, PageQuery page) {
        var found = get(id);
        return history.page(PostHoldingChanges.AGGREGATE, found.id().toString(), caller.mayReadDrafts(), page);
    }
}
