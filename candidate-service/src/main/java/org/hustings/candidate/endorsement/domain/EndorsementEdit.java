package org.hustings.candidate.endorsement.domain;

/** What an editor wants an endorsement's record to be. */
public record EndorsementEdit(boolean draft, EndorsingParty who, EndorsementProfile profile) {}
