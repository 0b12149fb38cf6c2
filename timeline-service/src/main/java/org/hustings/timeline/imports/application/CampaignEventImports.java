package org.hustings.timeline.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.bulk.BulkImport;
import org.hustings.commons.bulk.Imports;
import org.hustings.commons.bulk.Upload;
import org.hustings.timeline.electioncopy.KnownElections;

/** Accepts files of campaign events. */
@ApplicationScoped
public class CampaignEventImports {

    private final Imports imports;
    private final KnownElections elections;

    CampaignEventImports(Imports imports, KnownElections elections) {
        this.imports = imports;
        this.elections = elections;
    }

    /** Puts a file into the queue, if there is the election for its sender. */
    public BulkImport accept(Upload upload, ImportTarget target) {
        elections.forCaller(target.electionId());
        return imports.accept(upload, target.parameters());
    }
}
