package org.hustings.election.imports;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballots;
import org.hustings.election.election.domain.ElectionId;

/**
 * Finds the identifier of a candidate of whom a file gives the name on the ballot alone.
 *
 * <p>Where no candidate of that name is known, it is made from the name: the same name in the same election is the same
 * candidate, in whichever file and however often it comes.
 */
@ApplicationScoped
public class BallotNames {

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    // Its digest is locked while it is used, so all can share it.
    private final NameBasedGenerator names = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private final Ballots ballots;

    BallotNames(Ballots ballots) {
        this.ballots = ballots;
    }

    /** The candidate of that name in the election; fails where two are known by it, since none may be guessed. */
    public UUID candidate(ElectionId election, String ballotName) {
        var name = normal(ballotName);
        var known = ballots.of(election.value()).candidates().stream()
                .filter(candidate -> normal(candidate.ballotName()).equals(name))
                .toList();
        if (known.size() > 1) {
            throw new InvalidBody(List.of(Violation.at(
                    "", "ambiguous-candidate", "%d candidates are called %s".formatted(known.size(), name))));
        }
        return known.isEmpty()
                ? names.generate("https://hustings.org/elections/%s/ballot-names/%s".formatted(election, name))
                : known.getFirst().id();
    }

    private static String normal(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
