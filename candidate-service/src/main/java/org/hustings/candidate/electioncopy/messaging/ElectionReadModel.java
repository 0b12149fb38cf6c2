package org.hustings.candidate.electioncopy.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hustings.candidate.electioncopy.application.ElectionLearning;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.commons.inbox.LastWord;
import org.hustings.commons.rebuild.ReadModel;

/**
 * How the copies of the elections are built anew. Of each election only the last record and the last result are taken
 * over: an earlier one would open a locked list of candidates or show a draft again for as long as the build takes.
 */
@ApplicationScoped
class ElectionReadModel implements ReadModel {

    private final String topic;
    private final ElectionLearning learning;

    ElectionReadModel(
            @ConfigProperty(name = "mp.messaging.incoming.elections.topic") String topic, ElectionLearning learning) {
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
                new LastWord(ElectionEvents.ALL, this::relearn),
                new LastWord(Set.of(ElectionEvents.RESULT_RECORDED), this::concludeAgain));
    }

    private void relearn(IncomingEvent event) {
        var facts = ElectionEvents.facts(event);
        if (event.type().equals(ElectionEvents.DELETED)) {
            learning.vanishAgain(facts);
        } else {
            learning.relearn(facts);
        }
    }

    private void concludeAgain(IncomingEvent event) {
        var result = event.details(ResultRecord.class);
        learning.concludeAgain(
                ElectionEvents.facts(event), result.outcome(event.version()), result.count(event.version()));
    }
}
