package org.hustings.gateway.route;

import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a path by its segments. Written out as a switch: it is asked for every request, and a chain of
 * regular expressions would cost more than all else the gateway does to it.
 */
public final class RouteTable {
    /** What every route begins with. */
    public static final String PREFIX = "/v1/";

    private static final int ROOT = PREFIX.length();

    private RouteTable() {}

    /** The route of a path (without its query), or null where no service owns it. */
    public static @Nullable Route find(String path) {
        if (!path.startsWith(PREFIX)) {
            return null;
        }
        var end = endOfSegment(path, ROOT);
        return switch (path.substring(ROOT, end)) {
            case "elections" -> belowElections(path, end);
            case "organisations" -> Route.ORGANISATIONS;
            case "posts" -> Route.POSTS;
            case "calendar" -> Route.CALENDAR;
            case "results" -> Route.RESULTS;
            case "people" -> hasTimeline(path, end) ? Route.PERSON_TIMELINE : Route.PEOPLE;
            case "candidates" -> hasTimeline(path, end) ? Route.CANDIDATE_TIMELINE : Route.CANDIDATES;
            case "post-holdings" -> Route.POST_HOLDINGS;
            case "endorsements" -> Route.ENDORSEMENTS;
            case "candidate-imports" -> Route.CANDIDATE_IMPORTS;
            case "campaign-events" -> Route.CAMPAIGN_EVENTS;
            case "campaign-event-imports" -> Route.CAMPAIGN_EVENT_IMPORTS;
            case "changes" -> Route.CHANGES;
            case "imports" -> Route.IMPORTS;
            default -> null;
        };
    }

    /** Whether the path goes to the timeline of a record, whose other parts belong to another service. */
    private static boolean hasTimeline(String path, int endOfCollection) {
        if (endOfCollection == path.length()) {
            return false;
        }
        var endOfId = endOfSegment(path, endOfCollection + 1);
        return endOfId != path.length()
                && path.substring(endOfId + 1, endOfSegment(path, endOfId + 1)).equals("timeline");
    }

    private static Route belowElections(String path, int endOfCollection) {
        if (endOfCollection == path.length()) {
            return Route.ELECTIONS;
        }
        var endOfId = endOfSegment(path, endOfCollection + 1);
        if (endOfId == path.length()) {
            return Route.ELECTIONS;
        }
        return switch (path.substring(endOfId + 1, endOfSegment(path, endOfId + 1))) {
            case "candidates" -> Route.ELECTION_CANDIDATES;
            case "standings" -> Route.ELECTION_STANDINGS;
            case "campaign-events" -> Route.ELECTION_CAMPAIGN_EVENTS;
            case "timeline" -> Route.ELECTION_TIMELINE;
            case "campaign-event-conflicts" -> Route.ELECTION_CAMPAIGN_EVENT_CONFLICTS;
            case "threads" -> Route.ELECTION_THREADS;
            case "accusations" -> Route.ELECTION_ACCUSATIONS;
            case "sources" -> Route.ELECTION_SOURCES;
            case "publishers" -> Route.ELECTION_PUBLISHERS;
            default -> Route.ELECTIONS;
        };
    }

    private static int endOfSegment(String path, int from) {
        var slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }
}
