package org.hustings.candidate.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.hustings.candidate.candidacy.domain.PostElectionStatus;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.value.SourceKind;
import org.hustings.embedded.testing.AsyncApiContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest extends AsyncApiContract {

    AsyncApiTest() {
        super(
                "candidates",
                Map.of(
                        "/components/schemas/PreElectionStatus", PreElectionStatus.values(),
                        "/components/schemas/PostElectionStatus", PostElectionStatus.values(),
                        "/components/schemas/PostHoldingRole", PostHoldingRole.values(),
                        "/components/schemas/PostHoldingStatus", PostHoldingStatus.values(),
                        "/components/schemas/Source/properties/kind", SourceKind.values()));
    }

    @ParameterizedTest
    @MethodSource("org.hustings.candidate.contract.ClearedEvent#all")
    void what_an_erasure_leaves_of_an_event_is_an_event_of_its_type(ClearedEvent event) throws IOException {
        assertThat(faultsOf(event.type(), event.data())).isEmpty();
    }
}
