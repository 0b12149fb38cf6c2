package org.hustings.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import org.hustings.embedded.testing.InfrastructureResource;

/** What all tests of a started gateway have in common; the same for each, so that it starts once. */
@QuarkusTestResource(FakeServices.class)
@QuarkusTestResource(InfrastructureResource.class)
public interface GatewayTest {}
