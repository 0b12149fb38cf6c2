package org.hustings.timeline.electioncopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.commons.owner.Owner;
import org.hustings.commons.security.Caller;

/** Finds the election that a request names: here, or else once at the election service. */
@ApplicationScoped
public class KnownElections {

    /** The identifiers that the election service gives; nobody needs to be asked for another. */
    private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private static final int LONGEST = 200;

    private final ElectionCopies copies;
    private final Owner owner;
    private final ElectionServiceConfig config;
    private final Caller caller;

    KnownElections(ElectionCopies copies, Owner owner, ElectionServiceConfig config, Caller caller) {
        this.copies = copies;
        this.owner = owner;
        this.config = config;
        this.caller = caller;
    }

    /** Fails with 404 where the election is not there for the caller, with 503 where nobody can tell. */
    public ElectionCopy forCaller(String id) {
        if (id.length() > LONGEST || !GRAMMAR.matcher(id).matches()) {
            throw new ElectionNotFound(id);
        }
        return copies.find(id).or(() -> ask(id)).filter(this::isForCaller).orElseThrow(() -> new ElectionNotFound(id));
    }

    /** Whether an election that something was recorded of is there for the caller. */
    public boolean isThereForCaller(String id) {
        return copies.find(id).filter(this::isForCaller).isPresent();
    }

    private boolean isForCaller(ElectionCopy election) {
        return !election.isDraft() || caller.mayReadDrafts();
    }

    private Optional<ElectionCopy> ask(String id) {
        var election = owner.ask(config, "/v1/elections/" + id, ElectionAnswer.class, ElectionAnswer::copy);
        election.ifPresent(copies::put);
        return election;
    }
}
