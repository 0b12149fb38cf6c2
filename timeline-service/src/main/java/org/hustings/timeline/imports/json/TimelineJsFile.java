package org.hustings.timeline.imports.json;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.hustings.commons.bulk.BulkFormat;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Content;
import org.hustings.timeline.imports.application.ImportedFiles;

/** What TimelineJS reads (version 3), of which the events are read one at a time. */
@ApplicationScoped
public class TimelineJsFile implements BulkFormat {

    private final ImportedFiles files;

    TimelineJsFile(ImportedFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "TIMELINEJS_JSON";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public BulkItems open(Content content) throws IOException {
        return new TimelineJsItems(content.open(), files.begin(content));
    }
}
