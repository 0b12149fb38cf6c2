package org.hustings.election;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hustings.embedded.testing.InfrastructureResource;

/** Real PostgreSQL and a real broker for the one application that all tests of this module share. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "election"),
            @ResourceArg(name = "topics", value = "hustings.elections.v1")
        })
final class TestInfrastructure {

    private TestInfrastructure() {}
}
