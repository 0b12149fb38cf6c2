package org.hustings.commons.successor;

import java.util.Optional;
import java.util.UUID;

/**
 * Tells which record stands for another one. A service offers a bean for each collection whose records can be united, and
 * names the collection by {@link SuccessorsOf} on it.
 */
public interface Successors {

    /** The record that stands for this one; empty if it stands for itself, is not there, or not for the caller. */
    Optional<UUID> successorOf(UUID id);
}
