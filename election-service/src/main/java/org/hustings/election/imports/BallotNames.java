package org.hustings.election.imports;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.candidatecopy.CandidateCopy;
import org.hustings.election.election.domain.ElectionId;

/**
 * Finds the identifiers of candidates of whom a file gives the name on the ballot alone.
 *
 * <p>Where no candidate of that name is known, it is made from the name: the same name in the same election is the same
 * candidate, in whichever file and however often it comes.
 */
final class BallotNames {

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    // Its digest is locked while it is used, so all can share it.
    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private final ElectionId election;
    private final Map<String, List<CandidateCopy>> known;

    BallotNames(ElectionId election, Ballot ballot) {
        this.election = election;
        this.known = ballot.candidates().stream()
                .filter(candidate -> !candidate.isDuplicate())
                .collect(groupingBy(candidate -> normal(candidate.ballotName())));
    }

    /** The candidate of that name; fails where two are known by it, since none may be guessed. */
    UUID candidate(String ballotName) {
        var name = normal(ballotName);
        var found = known.getOrDefault(name, List.of());
        if (found.size() > 1) {
            throw new InvalidBody(List.of(Violation.at(
                    "", "ambiguous-candidate", "%d candidates are called %s".formatted(found.size(), name))));
        }
        return found.isEmpty()
                ? NAMES.generate("https://hustings.org/elections/%s/ballot-names/%s".formatted(election, name))
                : found.getFirst().id();
    }

    private static String normal(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
