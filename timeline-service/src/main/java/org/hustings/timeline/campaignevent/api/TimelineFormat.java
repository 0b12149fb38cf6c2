package org.hustings.timeline.campaignevent.api;

/** The forms in which a timeline can be read, by the names that the parameter {@code format} has for them. */
public enum TimelineFormat {
    JSON("application/json", ""),
    JSON_FEED("application/feed+json", "/feed.json"),
    ATOM("application/atom+xml", "/feed.atom"),
    ICALENDAR("text/calendar", "/calendar.ics"),
    TIMELINEJS("application/vnd.hustings.timelinejs+json", "/timelinejs.json"),
    CSV("text/csv", "/table.csv");

    /** What the contract says of it: an operation there answers in one form. */
    public static final String DESCRIPTION = "Other forms of a timeline come by `Accept` or by `?format=`, which"
            + " counts more: `JSON`, `JSON_FEED` (`application/feed+json`), `ATOM` (`application/atom+xml`), `ICALENDAR`"
            + " (`text/calendar`), `TIMELINEJS` (`application/vnd.hustings.timelinejs+json`) and `CSV` (`text/csv`).";

    private final String mediaType;
    private final String address;

    TimelineFormat(String mediaType, String address) {
        this.mediaType = mediaType;
        this.address = address;
    }

    /** By which {@code Accept} asks for it. */
    public String mediaType() {
        return mediaType;
    }

    /** Where it is, from the address of the timeline. */
    public String address() {
        return address;
    }
}
