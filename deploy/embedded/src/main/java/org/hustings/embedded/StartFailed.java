package org.hustings.embedded;

/** PostgreSQL or Kafka could not be started; the message says which, where, and what a person can do. */
public class StartFailed extends RuntimeException {

    StartFailed(String message) {
        super(message);
    }

    StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
