package org.hustings.commons.bulk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.hustings.commons.problem.Rejections;

/** Carries imports on, with all that is needed for it. */
@ApplicationScoped
class ImportRuns {

    private final List<BulkFormat> formats;
    private final UploadStore uploads;
    private final ImportProgress progress;
    private final Rejections rejections;
    private final ImportMetrics metrics;

    ImportRuns(
            @All List<BulkFormat> formats,
            UploadStore uploads,
            ImportProgress progress,
            Rejections rejections,
            ImportMetrics metrics) {
        this.formats = formats;
        this.uploads = uploads;
        this.progress = progress;
        this.rejections = rejections;
        this.metrics = metrics;
    }

    /** Goes through the rest of an import, as far as is permitted. */
    void carryOn(ClaimedImport claimed, ImportRun.Permission permission) throws SQLException, IOException {
        new ImportRun(claimed, permission, progress, rejections, metrics)
                .through(formatOf(claimed), uploads.content(claimed.id()));
    }

    /** An upload is kept under a name that one of the formats had when it came in. */
    private BulkFormat formatOf(ClaimedImport claimed) {
        return formats.stream()
                .filter(each -> each.name().equals(claimed.format()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No format is named " + claimed.format()));
    }
}
