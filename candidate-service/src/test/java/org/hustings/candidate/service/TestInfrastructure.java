package org.hustings.candidate.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hustings.embedded.testing.InfrastructureResource;

/** Real PostgreSQL, a real broker and a stand-in for the owner of the elections, for the one application under test. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "candidate"),
            @ResourceArg(
                    name = "topics",
                    value = "hustings.elections.v1,hustings.candidates.v1,"
                            + "hustings.elections.v1.dead-letter.candidate-service")
        })
@QuarkusTestResource(ElectionOwnerResource.class)
final class TestInfrastructure {

    private TestInfrastructure() {}
}
