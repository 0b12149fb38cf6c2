package org.hustings.timeline.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.bulk.Content;

/** Begins files of campaign events. */
@ApplicationScoped
public class ImportedFiles {

    private final EntryImporter importer;

    ImportedFiles(EntryImporter importer) {
        this.importer = importer;
    }

    /** A file from its start. */
    public ImportedFile begin(Content content) {
        return new ImportedFile(importer, ImportTarget.of(content.parameters()));
    }
}
