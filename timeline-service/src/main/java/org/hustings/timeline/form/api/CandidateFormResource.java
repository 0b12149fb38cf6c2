package org.hustings.timeline.form.api;

import jakarta.ws.rs.Path;
import org.hustings.timeline.campaignevent.reading.TimelineScope;

/** The timeline of a candidate in other forms than JSON. */
@Path("/candidates/{id}/timeline")
public class CandidateFormResource extends ParticipantFormResource {

    CandidateFormResource(FormAnswers forms) {
        super(forms, TimelineScope.OfCandidate::new);
    }
}
