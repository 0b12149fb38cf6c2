package org.hustings.candidate.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hustings.candidate.claim.part.ClaimedPerson;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.application.PersonQueries;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimFilter;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.claim.application.ClaimWriting;
import org.hustings.commons.claim.contract.ClaimPage;
import org.hustings.commons.claim.contract.ClaimPatch;
import org.hustings.commons.claim.contract.ClaimRecord;
import org.hustings.commons.claim.contract.NewClaim;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.page.PageQuery;

/** Claims about people, each change in one transaction with the person's revision. */
@ApplicationScoped
public class PersonClaims {

    private final People people;
    private final PersonQueries queries;
    private final ClaimedRecords records;
    private final ClaimWriting writing;
    private final ClaimStore claims;

    PersonClaims(
            People people, PersonQueries queries, ClaimedRecords records, ClaimWriting writing, ClaimStore claims) {
        this.people = people;
        this.queries = queries;
        this.records = records;
        this.writing = writing;
        this.claims = claims;
    }

    /** A claim about the person, who has to be there for the caller. */
    public ClaimRecord get(PersonId id, UUID claim) {
        var person = queries.get(id);
        return told(id, claims.get(ClaimedPerson.subject(person.id()), claim));
    }

    /** A page of what is claimed of the person. */
    public ClaimPage list(PersonId id, ClaimFilter filter, PageQuery page) {
        var person = queries.get(id);
        return ClaimPage.of(
                claims.page(ClaimedPerson.subject(person.id()), filter, page), ClaimedPerson.address(person.id()));
    }

    /**
     * Adds a claim, by which the record may come to show another value.
     *
     * @param by who ranks it, where it is ranked
     */
    @Transactional
    public ClaimRecord add(PersonId id, NewClaim request, String by) {
        var person = records.person(id);
        var told = told(id, writing.add(person, request, by));
        people.keep(person.after(), ClaimEvent.added(told));
        return told;
    }

    /** Ranks or relates a claim. */
    @Transactional
    public ClaimRecord change(
            PersonId id, UUID claim, ExpectedVersion expected, MergePatch<ClaimPatch> patch, String by) {
        var person = records.person(id);
        var change = writing.change(person, claim, expected, patch, by);
        var told = told(id, change.claim());
        ClaimEvent.of(change.kind(), told).ifPresent(event -> people.keep(person.after(), event));
        return told;
    }

    private static ClaimRecord told(PersonId id, Claim claim) {
        return ClaimRecord.of(claim, ClaimedPerson.address(id));
    }
}
