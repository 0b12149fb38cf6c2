package org.hustings.candidate.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.commons.owner.Owner;

/** The service that owns the elections, organisations and posts. */
@ApplicationScoped
public class ElectionOwner {

    private final Owner owner;
    private final ElectionServiceConfig config;

    ElectionOwner(Owner owner, ElectionServiceConfig config) {
        this.owner = owner;
        this.config = config;
    }

    /** What it has at a path for the caller, as {@link Owner#ask} says. */
    public <V, T> Optional<T> ask(String path, Class<V> view, Function<V, T> reading) {
        return owner.ask(config, path, view, reading);
    }
}
