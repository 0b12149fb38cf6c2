package org.hustings.candidate.contract;

import io.quarkus.test.junit.QuarkusTest;
import org.hustings.embedded.testing.OpenApiContract;

@QuarkusTest
class OpenApiContractTest extends OpenApiContract {}
