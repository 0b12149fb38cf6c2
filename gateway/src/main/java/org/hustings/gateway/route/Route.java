package org.hustings.gateway.route;

/** A part of the API that belongs to one service; also the unit in which traffic is counted. */
public enum Route {
    ORGANISATIONS("organisations", Service.ELECTION),
    POSTS("posts", Service.ELECTION),
    ELECTIONS("elections", Service.ELECTION),
    CALENDAR("calendar", Service.ELECTION),
    RESULTS("results", Service.ELECTION),
    ELECTION_CANDIDATES("elections/{id}/candidates", Service.CANDIDATE),
    ELECTION_STANDINGS("elections/{id}/standings", Service.CANDIDATE),
    PEOPLE("people", Service.CANDIDATE),
    CANDIDATES("candidates", Service.CANDIDATE),
    POST_HOLDINGS("post-holdings", Service.CANDIDATE),
    ENDORSEMENTS("endorsements", Service.CANDIDATE),
    CANDIDATE_IMPORTS("candidate-imports", Service.CANDIDATE, true),
    ELECTION_CAMPAIGN_EVENTS("elections/{id}/campaign-events", Service.TIMELINE),
    ELECTION_TIMELINE("elections/{id}/timeline", Service.TIMELINE),
    CANDIDATE_TIMELINE("candidates/{id}/timeline", Service.TIMELINE),
    PERSON_TIMELINE("people/{id}/timeline", Service.TIMELINE),
    ELECTION_CAMPAIGN_EVENT_CONFLICTS("elections/{id}/campaign-event-conflicts", Service.TIMELINE),
    ELECTION_THREADS("elections/{id}/threads", Service.TIMELINE),
    ELECTION_ACCUSATIONS("elections/{id}/accusations", Service.TIMELINE),
    ELECTION_SOURCES("elections/{id}/sources", Service.TIMELINE),
    ELECTION_PUBLISHERS("elections/{id}/publishers", Service.TIMELINE),
    CAMPAIGN_EVENTS("campaign-events", Service.TIMELINE),
    CAMPAIGN_EVENT_IMPORTS("campaign-event-imports", Service.TIMELINE, true),
    CHANGES("changes", Service.TIMELINE),
    IMPORTS("imports", Service.ELECTION, true);

    private final String label;
    private final Service service;
    private final boolean takesFiles;

    Route(String label, Service service) {
        this(label, service, false);
    }

    Route(String label, Service service, boolean takesFiles) {
        this.label = label;
        this.service = service;
        this.takesFiles = takesFiles;
    }

    /** The path below {@code /v1}, with its parameters as templates. */
    public String label() {
        return label;
    }

    /** Who answers. */
    public Service service() {
        return service;
    }

    /** Whether its service reads bodies as they come in, so that they may be far larger than those of others. */
    public boolean takesFiles() {
        return takesFiles;
    }
}
