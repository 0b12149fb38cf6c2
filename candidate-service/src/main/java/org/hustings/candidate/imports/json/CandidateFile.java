package org.hustings.candidate.imports.json;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.hustings.candidate.imports.application.ImportedFiles;
import org.hustings.commons.bulk.BulkFormat;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Content;
import org.hustings.commons.http.MemberEdit;

/** An object with one list, {@code candidates}, read one candidacy at a time. */
@ApplicationScoped
public class CandidateFile implements BulkFormat {

    private final ImportedFiles files;
    private final MemberEdit forms;

    CandidateFile(ImportedFiles files, MemberEdit forms) {
        this.files = files;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "CANDIDATES_JSON";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public BulkItems open(Content content) throws IOException {
        return new CandidateFileItems(content.open(), files.begin(), forms);
    }
}
