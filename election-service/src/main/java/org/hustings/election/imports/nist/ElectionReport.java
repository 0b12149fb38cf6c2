package org.hustings.election.imports.nist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.commons.bulk.BulkFormat;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Content;
import org.hustings.commons.bulk.json.JsonParts;
import org.hustings.election.imports.ElectionImporter;

/**
 * Reports of elections by the standard. Each contest is an election here. A report is read twice: what its contests
 * refer to may come after them.
 */
@ApplicationScoped
public class ElectionReport implements BulkFormat {

    /** The longest object in characters; a contest with some hundred thousand counts. */
    static final long LONGEST_PART = 16L * 1024 * 1024;

    private static final Pattern CONTESTS = Pattern.compile("/Election/\\d+/Contest/\\d+");
    private static final Pattern ON_THE_WAY = Pattern.compile("|/Election|/Election/\\d+|/Election/\\d+/Contest");

    private final ElectionImporter importer;

    ElectionReport(ElectionImporter importer) {
        this.importer = importer;
    }

    @Override
    public String name() {
        return "NIST_V2";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public BulkItems open(Content content) throws IOException {
        ReportIndex index;
        try (var bytes = content.open()) {
            index = ReportIndex.of(bytes);
        }
        var contests = new JsonParts(content.open(), CONTESTS, ON_THE_WAY, LONGEST_PART);
        return new BulkItems() {
            @Override
            public Optional<BulkItem> next() throws IOException {
                return contests.next().map(part -> new Contest(part, index).item(importer));
            }

            @Override
            public void close() throws IOException {
                contests.close();
            }
        };
    }
}
