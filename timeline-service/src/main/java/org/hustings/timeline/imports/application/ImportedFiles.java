package org.hustings.timeline.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.hustings.commons.bulk.Content;

/** Begins files of campaign events. */
@ApplicationScoped
public class ImportedFiles {

    private final EntryImporter importer;
    private final Validator validator;

    ImportedFiles(EntryImporter importer, Validator validator) {
        this.importer = importer;
        this.validator = validator;
    }

    /** A file from its start. */
    public ImportedFile begin(Content content) {
        return new ImportedFile(importer, validator, ImportTarget.of(content.parameters()));
    }
}
