package org.hustings.candidate.bodycopy.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hustings.candidate.bodycopy.application.BodyLearning;
import org.hustings.commons.inbox.LastWord;
import org.hustings.commons.rebuild.ReadModel;

/** How the copies of organisations and posts are built anew. */
@ApplicationScoped
class BodyReadModel implements ReadModel {

    private final String topic;
    private final BodyLearning learning;

    BodyReadModel(@ConfigProperty(name = "mp.messaging.incoming.elections.topic") String topic, BodyLearning learning) {
        this.topic = topic;
        this.learning = learning;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public List<LastWord> lastWords() {
        return List.of(
                new LastWord(BodyEvents.OF_ORGANISATIONS, event -> BodyEvents.organisation(event, learning::relearn)),
                new LastWord(BodyEvents.OF_POSTS, event -> BodyEvents.post(event, learning::relearn)));
    }
}
