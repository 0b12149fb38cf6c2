package org.hustings.candidate.endorsement.application;

import org.hustings.candidate.endorsement.domain.EndorsementProfile;
import org.hustings.candidate.endorsement.value.Endorser;

/** What an editor wants an endorsement to be, with the endorser as named: not yet who that is. */
public record WantedEndorsement(boolean draft, Endorser endorser, EndorsementProfile profile) {}
