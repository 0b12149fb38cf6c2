package org.hustings.commons;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hustings.embedded.testing.InfrastructureResource;

/** Real PostgreSQL and a real broker for the one application that all tests of this module share. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "commons"),
            @ResourceArg(name = "topics", value = "hustings.notes.v1,hustings.notes.v1.dead-letter.commons-test")
        })
final class TestInfrastructure {

    private TestInfrastructure() {}
}
