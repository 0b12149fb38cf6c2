package org.hustings.election.story;

/** Where the facts of the election of 2017 were reported. */
enum Report {
    BALLOTS_GO_OUT("Report on the ballot papers going out", "International Business Times UK", "2017-03-27", "NEWS"),
    RE_ELECTED("Len McCluskey re-elected as Unite general secretary", "Sky News", "2017-04-21", "NEWS"),
    CALLED("Report on the election being called", "BBC News", "2016-12-06", "NEWS"),
    NOMINATION_PERIOD("The nomination period", "iansunitesite.org.uk", "2016-12", "CAMPAIGN"),
    SUSPENSION("Report on the suspension of Gerard Coyne", "The Guardian", "2017-04-20", "NEWS"),
    SCRUTINEERS_FIGURES("The scrutineer's figures", "ian4unite.org", "2017", "CAMPAIGN"),
    DECISION("Decision D/12-20/18-19", "Certification Officer", "2018-10", "COURT");

    private final String json;

    Report(String title, String publisher, String publishedOn, String kind) {
        json = """
                {"title": "%s", "publisher": "%s", "publishedOn": {"value": "%s"}, "kind": "%s"}""".formatted(title, publisher, publishedOn, kind);
    }

    String json() {
        return json;
    }
}
