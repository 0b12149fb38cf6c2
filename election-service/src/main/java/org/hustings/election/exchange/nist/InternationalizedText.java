package org.hustings.election.exchange.nist;

import java.util.List;

/** Text in one or more languages. */
record InternationalizedText(List<LanguageString> text) implements NistObject {

    /** The language of names: nobody says which it is (ISO 639-2, "undetermined"). */
    private static final String UNDETERMINED = "und";

    static InternationalizedText of(String content) {
        return new InternationalizedText(List.of(new LanguageString(content, UNDETERMINED)));
    }
}
