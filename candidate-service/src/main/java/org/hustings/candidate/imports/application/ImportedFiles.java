package org.hustings.candidate.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.electioncopy.application.Elections;

/** Begins files of candidacies. */
@ApplicationScoped
public class ImportedFiles {

    private final CandidateImporter importer;
    private final Elections elections;

    ImportedFiles(CandidateImporter importer, Elections elections) {
        this.importer = importer;
        this.elections = elections;
    }

    /** A file from its start. */
    public ImportedFile begin() {
        return new ImportedFile(importer, new RequiredElections(elections));
    }
}
