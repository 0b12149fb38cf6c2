package org.hustings.election.exchange.api;

/** How calendars go over the wire (RFC 5545, 8.1). */
final class Calendars {

    static final String TYPE = "text/calendar";
    static final String WITH_CHARSET = TYPE + ";charset=utf-8";

    static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//hustings.org//Hustings//EN
            CALSCALE:GREGORIAN
            NAME:Unite general secretary election 2017
            X-WR-CALNAME:Unite general secretary election 2017
            REFRESH-INTERVAL;VALUE=DURATION:PT12H
            BEGIN:VEVENT
            UID:trade-union.unite.general-secretary.2017-04-19/BALLOT_CLOSES@hustings.
             org
            DTSTAMP:20260105T101200Z
            LAST-MODIFIED:20260105T101200Z
            SEQUENCE:1
            DTSTART;VALUE=DATE:20170419
            DTEND;VALUE=DATE:20170420
            SUMMARY:Ballot closes: Unite general secretary election 2017
            DESCRIPTION:Moved from 2018 to 2017-04-19 (by Len McCluskey): Brought forwa
             rd by a year
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            CATEGORIES:BALLOT_CLOSES,DEADLINE
            END:VEVENT
            END:VCALENDAR
            """;

    private Calendars() {}
}
