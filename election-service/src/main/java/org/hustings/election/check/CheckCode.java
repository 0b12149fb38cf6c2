package org.hustings.election.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which check of a result it is. */
@Schema(
        name = "CheckCode",
        description =
                "Which check of a result it is. `C1`: the candidates' first-round votes sum to the valid votes."
                        + " `C2`: papers returned are the valid and the invalid ones (and those challenged and not counted)."
                        + " `C3`: no more papers returned than distributed, no more votes than eligible voters."
                        + " `C4`: the printed turnout is papers returned by papers distributed, spoiled ones included"
                        + " (TULRCA 1992 s.297A). `C5`: the printed shares are all of one base."
                        + " `C6`: the winners are those with most votes in the deciding round."
                        + " `C7`: the electorate that votes and printed turnout imply, against every electorate claimed."
                        + " `C8`: from round to round no vote comes up or gets lost. `C9`: the turnout is not a number of votes.")
public enum CheckCode {
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9
}
