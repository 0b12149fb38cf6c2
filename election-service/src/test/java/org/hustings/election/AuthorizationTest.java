package org.hustings.election;

import io.quarkus.test.junit.QuarkusTest;
import org.hustings.embedded.testing.AuthorizationContract;

@QuarkusTest
class AuthorizationTest extends AuthorizationContract {

    AuthorizationTest() {
        super("createPhaseTransition", "recordResult", "recordScrutineerReport", "setCandidatesLock", "createImport");
    }
}
