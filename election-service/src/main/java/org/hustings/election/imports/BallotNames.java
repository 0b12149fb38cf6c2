package org.hustings.election.imports;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;
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

    /** The candidate of that name in the election. */
    public UUID candidate(ElectionId election, String ballotName) {
        var name = SPACE.matcher(Normalizer.normalize(ballotName, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return names.generate("https://hustings.org/elections/%s/ballot-names/%s".formatted(election, name));
    }
}
