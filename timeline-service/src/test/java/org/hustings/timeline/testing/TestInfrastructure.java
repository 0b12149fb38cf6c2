package org.hustings.timeline.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hustings.embedded.testing.InfrastructureResource;

/** Real PostgreSQL, a real broker and a stand-in for the owners, for the one application under test. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "timeline"),
            @ResourceArg(
                    name = "topics",
                    value = "hustings.elections.v1,hustings.candidates.v1,hustings.campaign-events.v1,"
                            + "hustings.elections.v1.dead-letter.timeline-service,"
                            + "hustings.candidates.v1.dead-letter.timeline-service")
        })
@QuarkusTestResource(OwnersResource.class)
@QuarkusTestResource(FewAtATime.class)
final class TestInfrastructure {

    private TestInfrastructure() {}
}
