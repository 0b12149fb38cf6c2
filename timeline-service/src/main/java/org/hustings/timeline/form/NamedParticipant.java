package org.hustings.timeline.form;

import org.hustings.timeline.campaignevent.value.ParticipantRole;

/** Someone who takes part, by name. */
public record NamedParticipant(String name, ParticipantRole role) {}
