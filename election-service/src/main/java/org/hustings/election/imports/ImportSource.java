package org.hustings.election.imports;

import java.util.UUID;
import org.hustings.election.value.Source;
import org.hustings.election.value.SourceKind;

/** The import as what a fact is known from. */
final class ImportSource {

    private ImportSource() {}

    /** Without an address: the public, which reads sources, does not find imports. */
    static Source of(UUID importId) {
        return new Source(null, "Bulk import " + importId, null, null, null, null, SourceKind.OTHER, null, null);
    }
}
