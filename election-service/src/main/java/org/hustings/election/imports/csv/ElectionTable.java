package org.hustings.election.imports.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.commons.bulk.BulkFormat;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Content;
import org.hustings.commons.bulk.csv.CsvFile;
import org.hustings.election.exchange.csv.ElectionCsv;
import org.hustings.election.imports.ElectionImporter;

/** Tables of elections: a row for each candidate, round and election, those of one election one after the other. */
@ApplicationScoped
public class ElectionTable implements BulkFormat {

    static final String ELECTION_ID = "election_id";

    /** What each row of an election says of it; one of them will do, and none may say something else. */
    static final List<String> OF_ELECTION = List.of(
            "election_name",
            "election_type",
            "organisation_id",
            "organisation",
            "post_id",
            "seats",
            "votes_allowed",
            "vote_variation",
            "result_status",
            "papers_distributed",
            "papers_returned",
            "papers_invalid",
            "valid_votes",
            "turnout_reported",
            "counted_at",
            "declared_at");

    /** All columns that there may be: those of an export, and the name of an organisation whose identifier is not known. */
    static final List<String> COLUMNS = Stream.concat(ElectionCsv.COLUMNS.stream(), Stream.of("organisation"))
            .toList();

    private final ElectionImporter importer;

    ElectionTable(ElectionImporter importer) {
        this.importer = importer;
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public BulkItems open(Content content) throws IOException {
        Set<String> scattered;
        try (var file = file(content)) {
            scattered = ScatteredRows.of(file);
        }
        return new ElectionTableItems(file(content), scattered, importer);
    }

    private static CsvFile file(Content content) throws IOException {
        return CsvFile.open(content.open(), COLUMNS, Set.of(ELECTION_ID));
    }
}
