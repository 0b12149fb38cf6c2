package org.hustings.timeline.form.api;

import jakarta.ws.rs.Path;
import org.hustings.timeline.campaignevent.reading.TimelineScope;

/** The timeline of a person in other forms than JSON. */
@Path("/people/{id}/timeline")
public class PersonFormResource extends ParticipantFormResource {

    PersonFormResource(FormAnswers forms) {
        super(forms, TimelineScope.OfPerson::new);
    }
}
