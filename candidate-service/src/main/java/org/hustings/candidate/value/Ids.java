package org.hustings.candidate.value;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New identifiers: UUIDs of version 7, which an index takes in the order in which they are made. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** An identifier that nothing has yet. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
