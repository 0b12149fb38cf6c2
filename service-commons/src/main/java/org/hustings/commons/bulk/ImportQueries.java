package org.hustings.commons.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;

/** Reads of imports, one statement each. */
@ApplicationScoped
class ImportQueries {

    private static final String IMPORTS = """
            select id, version, format, status, cast(parameters as text) as parameters, submitted_by, bytes, sha256,
                records_read, created, updated, unchanged, failed, problems, created_at, updated_at, started_at,
                finished_at
            from bulk_import where status <> 'RECEIVING' and %s
            """;
    private static final String PROBLEMS = """
            select number, line, subject, pointer, code, message
            from bulk_import_problem where import_id = :import and %s order by %s
            """;

    /** Identifiers rise with time. */
    private static final Sort<BulkImport> NEWEST_FIRST =
            Sort.<BulkImport>named("newest").descending("id", KeyType.UUID, BulkImport::id);

    private static final Sort<ImportProblem> AS_FOUND =
            Sort.<ImportProblem>named("found").ascending("number", KeyType.NUMBER, ImportProblem::number);

    private final EntityManager entityManager;
    private final ObjectMapper json;

    ImportQueries(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    BulkImport get(UUID id) {
        return imports("id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(this::bulkImport)
                .findFirst()
                .orElseThrow(() -> new ImportNotFound(id));
    }

    BulkImportPage list(boolean all, PageQuery query) {
        return BulkImportPage.of(query.page(
                NEWEST_FIRST,
                keyset -> keyset.bind(imports(":all and %s order by %s".formatted(keyset.where(), keyset.orderBy()))
                                .setParameter("all", all))
                        .getResultStream()
                        .map(this::bulkImport)
                        .toList()));
    }

    ImportProblemPage problems(UUID id, PageQuery query) {
        return ImportProblemPage.of(query.page(AS_FOUND, keyset -> problems(id, keyset)));
    }

    private List<ImportProblem> problems(UUID id, Keyset keyset) {
        NativeQuery<Tuple> query = nativeQuery(PROBLEMS.formatted(keyset.where(), keyset.orderBy()));
        query.addScalar("number", Long.class)
                .addScalar("line", Long.class)
                .addScalar("subject", String.class)
                .addScalar("pointer", String.class)
                .addScalar("code", String.class)
                .addScalar("message", String.class)
                .setParameter("import", id);
        return keyset.bind(query)
                .getResultStream()
                .map(row -> new ImportProblem(
                        row.get("number", Long.class),
                        row.get("line", Long.class),
                        row.get("subject", String.class),
                        row.get("pointer", String.class),
                        row.get("code", String.class),
                        row.get("message", String.class)))
                .toList();
    }

    private NativeQuery<Tuple> imports(String condition) {
        NativeQuery<Tuple> query = nativeQuery(IMPORTS.formatted(condition));
        for (var text : List.of("format", "status", "parameters", "submitted_by", "sha256")) {
            query.addScalar(text, String.class);
        }
        for (var number : List.of("version", "bytes", "records_read", "created", "updated", "unchanged", "failed")) {
            query.addScalar(number, Long.class);
        }
        for (var instant : List.of("created_at", "updated_at", "started_at", "finished_at")) {
            query.addScalar(instant, Instant.class);
        }
        return query.addScalar("id", UUID.class).addScalar("problems", Long.class);
    }

    private NativeQuery<Tuple> nativeQuery(String statement) {
        return entityManager.unwrap(Session.class).createNativeQuery(statement, Tuple.class);
    }

    private BulkImport bulkImport(Tuple row) {
        return new BulkImport(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("format", String.class),
                ImportStatus.valueOf(row.get("status", String.class)),
                SaidBeside.read(json, row.get("parameters", String.class)),
                row.get("submitted_by", String.class),
                row.get("bytes", Long.class),
                row.get("sha256", String.class),
                row.get("records_read", Long.class),
                row.get("created", Long.class),
                row.get("updated", Long.class),
                row.get("unchanged", Long.class),
                row.get("failed", Long.class),
                row.get("problems", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class),
                row.get("started_at", Instant.class),
                row.get("finished_at", Instant.class));
    }
}
