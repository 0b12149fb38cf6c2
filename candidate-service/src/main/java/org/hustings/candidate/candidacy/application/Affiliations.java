package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.candidate.bodycopy.application.Organisations;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateProfile;

/** Names the organisation under whose name a candidate stands, where its name at the time is not given. */
@ApplicationScoped
public class Affiliations {

    private final Organisations organisations;

    Affiliations(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The same, with the name of now where none is given; an organisation may get another one later. */
    public CandidateProfile named(CandidateProfile profile) {
        var affiliation = profile.affiliation();
        if (affiliation == null || affiliation.organisation() == null || affiliation.nameAtTheTime() != null) {
            return profile;
        }
        return organisations
                .name(affiliation.organisation())
                .map(name -> profile.under(affiliation.named(name)))
                .orElse(profile);
    }

    /** What an editor wants, named so. */
    public CandidateEdit named(CandidateEdit wanted) {
        return new CandidateEdit(wanted.draft(), named(wanted.profile()));
    }
}
