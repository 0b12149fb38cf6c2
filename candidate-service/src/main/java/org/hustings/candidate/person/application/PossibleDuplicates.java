package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.person.domain.PossibleDuplicate;
import org.hustings.candidate.person.persistence.PersonSearch;
import org.hustings.commons.security.Caller;
import org.jspecify.annotations.Nullable;

/** Suggests who may be recorded already. Nothing follows from a suggestion: who is the same, an editor decides. */
@ApplicationScoped
public class PossibleDuplicates {

    /** How many are suggested at most. */
    private static final int MOST = 10;

    /** More than are suggested, since some of them drop out by their dates of birth. */
    private static final int LOOKED_AT = 50;

    private final PersonSearch search;
    private final PersonQueries people;
    private final Caller caller;

    PossibleDuplicates(PersonSearch search, PersonQueries people, Caller caller) {
        this.search = search;
        this.people = people;
        this.caller = caller;
    }

    /**
     * Those who may be the person described, best first and at most ten, drafts among them.
     *
     * @param excluding the person described, where it is recorded already
     */
    public List<PossibleDuplicate> of(PersonProfile profile, @Nullable PersonId excluding) {
        return of(profile, excluding, true);
    }

    /** Those who may be the same person as a recorded one, as far as the caller may see them. */
    public List<PossibleDuplicate> of(PersonId id) {
        return of(people.get(id).profile(), id, caller.mayReadDrafts());
    }

    private List<PossibleDuplicate> of(PersonProfile profile, @Nullable PersonId excluding, boolean drafts) {
        return search.alike(profile, excluding, drafts, LOOKED_AT).stream()
                .flatMap(like -> PossibleDuplicate.of(profile, like).stream())
                .sorted(PossibleDuplicate.BEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
