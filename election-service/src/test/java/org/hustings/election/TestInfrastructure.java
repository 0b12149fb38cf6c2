package org.hustings.election;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hustings.embedded.testing.InfrastructureResource;

/** Real PostgreSQL, a real broker and a stand-in for the owner of the candidates, for the one application that all tests of this module share. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "election"),
            @ResourceArg(
                    name = "topics",
                    value = "hustings.elections.v1,hustings.candidates.v1,"
                            + "hustings.candidates.v1.dead-letter.election-service")
        })
@QuarkusTestResource(CandidateOwnerResource.class)
final class TestInfrastructure {

    private TestInfrastructure() {}
}
