package org.hustings.timeline.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.bulk.BulkImport;
import org.hustings.commons.bulk.Imports;
import org.hustings.commons.bulk.Upload;
import org.hustings.timeline.electioncopy.ElectionNotFound;
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
        try {
            elections.forCaller(target.electionId());
        } catch (ElectionNotFound missing) {
            upload.discard();
            throw missing;
        }
        return imports.accept(upload, target.parameters());
    }
}
