package org.hustings.commons.http;

/**
 * A body too large for memory, which its own reader keeps elsewhere as it comes in; a resource is handed what names it.
 * Known here so that the machinery of bodies and of repeats needs to know none of those readers.
 */
public interface StreamedBody {

    /** Equal for equal bodies, and different for others. */
    String fingerprint();

    /** Forgets what was kept of the body, since the request is not carried out. */
    void discard();
}
