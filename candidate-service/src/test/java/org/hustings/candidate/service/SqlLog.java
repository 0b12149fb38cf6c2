package org.hustings.candidate.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements that Hibernate makes while this is open, to be explained by the database. */
final class SqlLog implements AutoCloseable {

    private static final Pattern PARAMETER = Pattern.compile("\\?");

    /** The driver insists on a value for each parameter, of which a plan for whatever values has none. */
    private static final String PLAN_OF = """
            create or replace function pg_temp.plan_of(statement text) returns setof text language plpgsql as $$
            begin return query execute 'explain (generic_plan) ' || statement; end $$
            """;

    private final Logger logger = Logger.getLogger("org.hibernate.SQL");
    private final @Nullable Level before = logger.getLevel();
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            statements.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private SqlLog() {}

    static SqlLog open() {
        var log = new SqlLog();
        log.logger.setLevel(Level.FINE);
        log.logger.addHandler(log.handler);
        log.logger.setUseParentHandlers(false);
        return log;
    }

    /** The newest statement that contains a text. */
    String last(String text) {
        return statements.stream()
                .filter(statement -> statement.contains(text))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("No statement %s among %s".formatted(text, statements)));
    }

    /** How the database runs a statement whatever its parameters are. */
    static String plan(EntityManager entityManager, String statement) {
        var number = new int[1];
        var numbered = PARAMETER.matcher(statement).replaceAll(match -> "\\$" + ++number[0]);
        entityManager.createNativeQuery(PLAN_OF).executeUpdate();
        List<?> lines = entityManager
                .createNativeQuery("select pg_temp.plan_of(:statement)", String.class)
                .setParameter("statement", numbered)
                .getResultList();
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        logger.setLevel(before);
        logger.setUseParentHandlers(true);
    }
}
