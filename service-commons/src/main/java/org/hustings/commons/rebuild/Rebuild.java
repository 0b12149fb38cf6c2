package org.hustings.commons.rebuild;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hustings.commons.inbox.LastWords;

/** Builds all read models of the service. It can be done at any time and again: what is newer in a row stays. */
@ApplicationScoped
public class Rebuild {

    private final List<ReadModel> models;
    private final LastWords lastWords;

    Rebuild(@All List<ReadModel> models, LastWords lastWords) {
        this.models = models;
        this.lastWords = lastWords;
    }

    boolean hasWork() {
        return !models.isEmpty();
    }

    /**
     * Reads the topics and takes over what they say last.
     *
     * @param mayGoOn asked again and again; when it says no, the rest is left
     */
    public void build(BooleanSupplier mayGoOn) {
        for (var model : models) {
            lastWords.takeOver(model.topic(), model.lastWords(), mayGoOn);
        }
    }
}
