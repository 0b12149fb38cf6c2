package org.hustings.timeline.form.api;

/** What forms that are no JSON look like, for the contract. */
final class FormExamples {

    static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" \
            xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="en">
              <id>tag:hustings.org,2026:/v1/elections/trade-union.unite.general-secretary.2017-04-19/timeline/feed.atom</id>
              <title>Timeline: Unite general secretary election 2017</title>
              <updated>2026-01-05T10:40:00Z</updated>
              <author><name>Hustings</name></author>
              <entry>
                <id>urn:uuid:019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b</id>
                <title>Unite suspends Gerard Coyne as a regional secretary</title>
                <published>2026-01-05T10:40:00Z</published>
                <updated>2026-01-05T10:40:00Z</updated>
                <category scheme="https://hustings.org/schemes/kind" term="SUSPENSION"/>
                <category scheme="https://hustings.org/schemes/status" term="HAPPENED"/>
                <link rel="alternate" href="/v1/campaign-events/019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b" type="application/json"/>
                <content>20 April 2017</content>
              </entry>
            </feed>
            """;

    static final String ICALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//hustings.org//Hustings//EN
            CALSCALE:GREGORIAN
            NAME:Timeline: Unite general secretary election 2017
            X-WR-CALNAME:Timeline: Unite general secretary election 2017
            REFRESH-INTERVAL;VALUE=DURATION:PT12H
            BEGIN:VEVENT
            UID:019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b@hustings.org
            DTSTAMP:20260105T104000Z
            CREATED:20260105T104000Z
            LAST-MODIFIED:20260105T104000Z
            SEQUENCE:0
            DTSTART;VALUE=DATE:20170420
            DTEND;VALUE=DATE:20170421
            SUMMARY:Unite suspends Gerard Coyne as a regional secretary
            DESCRIPTION:Who speaks or acts: Unite the Union
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            CATEGORIES:SUSPENSION
            END:VEVENT
            END:VCALENDAR
            """;

    static final String CSV = """
            Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,\
            Media Caption,Media Thumbnail,Alt Text,Type,Group,Background,Unique ID,Kind,Status,Location
            2017,4,20,,,,,,,Unite suspends Gerard Coyne as a regional secretary,\
            <p>He is suspended from his post pending an investigation.</p>,,,,,,,,,\
            019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b,SUSPENSION,HAPPENED,
            """;

    private FormExamples() {}
}
