package org.hustings.timeline.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that Hibernate sends, for tests that ask the database how it would run them. */
@PersistenceUnitExtension
@ApplicationScoped
public class HeardStatements implements StatementInspector {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private volatile boolean listening;

    /** What was sent while something was done. */
    public List<String> during(Runnable action) {
        heard.clear();
        listening = true;
        try {
            action.run();
        } finally {
            listening = false;
        }
        return List.copyOf(heard);
    }

    @Override
    public String inspect(String statement) {
        if (listening) {
            heard.add(statement);
        }
        return statement;
    }
}
