package org.hustings.commons.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Takes over what a topic says last of each record.
 *
 * <p>It reads the topic once for the highest version of each record, and again for the events that have it. So
 * nothing is taken over that a later event has overtaken, and no more is held in memory than an id and a version for
 * each record.
 */
@ApplicationScoped
public class LastWords {

    private static final Logger LOG = Logger.getLogger(LastWords.class);

    private final WholeTopic topics;

    LastWords(WholeTopic topics) {
        this.topics = topics;
    }

    /**
     * Hands the last events to their handlers.
     *
     * @param words handled one after the other, so that one can build on what those before it took over
     * @param mayGoOn asked again and again; when it says no, the rest is left
     */
    public void takeOver(String topic, List<LastWord> words, BooleanSupplier mayGoOn) {
        var latest = words.stream().map(Latest::new).toList();
        topics.read(topic, event -> latest.forEach(word -> word.note(event)), mayGoOn);
        latest.forEach(word -> topics.read(topic, word::handle, mayGoOn));
    }

    private static final class Latest {

        private final LastWord word;
        private final Map<String, Long> versions = new HashMap<>();

        Latest(LastWord word) {
            this.word = word;
        }

        void note(IncomingEvent event) {
            if (word.types().contains(event.type())) {
                versions.merge(event.recordId(), event.version(), Math::max);
            }
        }

        void handle(IncomingEvent event) {
            if (!word.types().contains(event.type()) || event.version() < versions.getOrDefault(event.recordId(), 0L)) {
                return;
            }
            try {
                word.handler().accept(event);
            } catch (RuntimeException e) {
                if (PassingFailure.is(e)) {
                    throw e;
                }
                // As where it comes by the channel: one record that cannot be handled does not hold up the others.
                LOG.errorf(e, "Event %s of type %s cannot be taken over", event.id(), event.type());
            }
        }
    }
}
