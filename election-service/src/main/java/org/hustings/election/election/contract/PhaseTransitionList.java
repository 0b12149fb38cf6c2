package org.hustings.election.election.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.PhaseHistory;
import org.hustings.election.phase.PhaseTransition;

/** All steps of an election from phase to phase. */
@Schema(name = "PhaseTransitionList", description = "All steps of an election from phase to phase.", examples = """
                {
                  "items": [
                    {
                      "from": "EXPECTED",
                      "to": "ANNOUNCED",
                      "effectiveAt": {"value": "2016-12-06", "approximate": false},
                      "reason": "The general secretary stood down in order to stand again",
                      "source": {
                        "url": "https://www.bbc.co.uk/news/business-38225406",
                        "title": "Len McCluskey quits to trigger Unite leadership election",
                        "publisher": "BBC News",
                        "publishedOn": {"value": "2016-12-06", "approximate": false},
                        "kind": "NEWS",
                        "language": "en"
                      },
                      "recordedAt": "2026-01-05T10:12:00Z"
                    }
                  ],
                  "legal": ["NOMINATIONS_OPEN", "POSTPONED", "CANCELLED"]
                }""")
public record PhaseTransitionList(
        @Schema(description = "The steps, oldest first.") List<PhaseTransition> items,

        @Schema(description = "The phases that the election may move to next; none at its end.")
        List<ElectionPhase> legal) {

    /** The steps of an election, and where it may go. */
    public static PhaseTransitionList of(PhaseHistory history) {
        return new PhaseTransitionList(history.transitions(), List.copyOf(history.successors()));
    }
}
