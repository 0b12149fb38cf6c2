package org.hustings.candidate.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.bodycopy.application.Organisations;
import org.hustings.candidate.electioncopy.application.Elections;

/** Begins files of candidacies. */
@ApplicationScoped
public class ImportedFiles {

    private final CandidateImporter importer;
    private final Elections elections;
    private final Organisations organisations;

    ImportedFiles(CandidateImporter importer, Elections elections, Organisations organisations) {
        this.importer = importer;
        this.elections = elections;
        this.organisations = organisations;
    }

    /** A file from its start. */
    public ImportedFile begin() {
        return new ImportedFile(importer, new RequiredRecords(elections, organisations));
    }
}
