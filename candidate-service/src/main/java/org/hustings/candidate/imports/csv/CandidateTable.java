package org.hustings.candidate.imports.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.candidate.exchange.csv.CandidateCsv;
import org.hustings.candidate.imports.application.ImportedFiles;
import org.hustings.commons.bulk.BulkFormat;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Content;
import org.hustings.commons.bulk.csv.CsvFile;

/** Tables of candidates: a row for each candidacy, in any order. */
@ApplicationScoped
public class CandidateTable implements BulkFormat {

    static final String ELECTION_ID = "election_id";

    /** All columns that there may be: those of an export, and what else a file may say. What follows from results is passed over. */
    static final List<String> COLUMNS = Stream.concat(
                    CandidateCsv.COLUMNS.stream(),
                    Stream.of(
                            "person_identifier_scheme",
                            "person_identifier",
                            "new_person",
                            "birth_date",
                            "gender",
                            "links",
                            "nominations_branch",
                            "nominations_workplace",
                            "nominations_member",
                            "slogan",
                            "statement",
                            "draft"))
            .toList();

    private final ImportedFiles files;
    private final Validator validator;

    CandidateTable(ImportedFiles files, Validator validator) {
        this.files = files;
        this.validator = validator;
    }

    @Override
    public String name() {
        return "CANDIDATES_CSV";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public BulkItems open(Content content) throws IOException {
        return new CandidateTableItems(
                CsvFile.open(content.open(), COLUMNS, Set.of(ELECTION_ID)), files.begin(), validator);
    }
}
