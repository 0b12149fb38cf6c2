package org.hustings.election.contract;

import java.util.Map;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.timetable.Milestone;
import org.hustings.embedded.testing.AsyncApiContract;

class AsyncApiTest extends AsyncApiContract {

    AsyncApiTest() {
        super(
                "elections",
                Map.of(
                        "/components/schemas/PhaseChange/properties/to", ElectionPhase.values(),
                        "/components/schemas/PhaseChange/properties/cancellationReason", CancellationReason.values(),
                        "/components/schemas/MilestoneMove/properties/milestone", Milestone.values()));
    }
}
