package org.hustings.candidate.exchange.popolo;

import org.hustings.candidate.value.Identifier;

/** An identifier that someone else gave. */
record PopoloIdentifier(String scheme, String identifier) implements PopoloObject {

    static PopoloIdentifier of(Identifier other) {
        return new PopoloIdentifier(other.scheme(), other.identifier());
    }
}
