package org.hustings.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/organisations, ORGANISATIONS, ELECTION",
        "/v1/results, RESULTS, ELECTION",
        "/v1/elections/x/result, ELECTIONS, ELECTION",
        "/v1/organisations/1/revisions, ORGANISATIONS, ELECTION",
        "/v1/posts/1, POSTS, ELECTION",
        "/v1/calendar, CALENDAR, ELECTION",
        "/v1/elections, ELECTIONS, ELECTION",
        "/v1/elections/, ELECTIONS, ELECTION",
        "/v1/elections/a.b.2017-04-19, ELECTIONS, ELECTION",
        "/v1/elections/a/timetable/POLL/moves, ELECTIONS, ELECTION",
        "/v1/elections/a/candidates, ELECTION_CANDIDATES, CANDIDATE",
        "/v1/elections/a/candidates/b, ELECTION_CANDIDATES, CANDIDATE",
        "/v1/elections/a/campaign-events, ELECTION_CAMPAIGN_EVENTS, TIMELINE",
        "/v1/elections/a/timeline, ELECTION_TIMELINE, TIMELINE",
        "/v1/elections/a/campaign-event-conflicts, ELECTION_CAMPAIGN_EVENT_CONFLICTS, TIMELINE",
        "/v1/elections/a/conflicts, ELECTIONS, ELECTION",
        "/v1/elections/a/threads, ELECTION_THREADS, TIMELINE",
        "/v1/elections/a/accusations, ELECTION_ACCUSATIONS, TIMELINE",
        "/v1/elections/a/sources, ELECTION_SOURCES, TIMELINE",
        "/v1/elections/a/publishers, ELECTION_PUBLISHERS, TIMELINE",
        "/v1/people/1, PEOPLE, CANDIDATE",
        "/v1/people/1/timeline, PERSON_TIMELINE, TIMELINE",
        "/v1/people/1/timelines, PEOPLE, CANDIDATE",
        "/v1/people/timeline, PEOPLE, CANDIDATE",
        "/v1/candidates/1/timeline, CANDIDATE_TIMELINE, TIMELINE",
        "/v1/candidates/1/timeline/feed.atom, CANDIDATE_TIMELINE, TIMELINE",
        "/v1/candidates/1/transitions, CANDIDATES, CANDIDATE",
        "/v1/elections/a/standings, ELECTION_STANDINGS, CANDIDATE",
        "/v1/elections/a/candidates/exports/csv, ELECTION_CANDIDATES, CANDIDATE",
        "/v1/people/1/candidacies, PEOPLE, CANDIDATE",
        "/v1/people/1/exports/popolo, PEOPLE, CANDIDATE",
        "/v1/candidates, CANDIDATES, CANDIDATE",
        "/v1/post-holdings, POST_HOLDINGS, CANDIDATE",
        "/v1/post-holdings/1/transitions, POST_HOLDINGS, CANDIDATE",
        "/v1/endorsements/1/withdrawal, ENDORSEMENTS, CANDIDATE",
        "/v1/candidate-imports, CANDIDATE_IMPORTS, CANDIDATE",
        "/v1/candidate-imports/1/problems, CANDIDATE_IMPORTS, CANDIDATE",
        "/v1/campaign-events/1, CAMPAIGN_EVENTS, TIMELINE",
        "/v1/campaign-events/1/thread, CAMPAIGN_EVENTS, TIMELINE",
        "/v1/campaign-event-imports, CAMPAIGN_EVENT_IMPORTS, TIMELINE",
        "/v1/campaign-event-imports/1/problems, CAMPAIGN_EVENT_IMPORTS, TIMELINE",
        "/v1/changes, CHANGES, TIMELINE",
        "/v1/imports, IMPORTS, ELECTION",
        "/v1/imports/1/problems, IMPORTS, ELECTION",
        "/v1/elections/candidates, ELECTIONS, ELECTION",
        "/v1/elections/a/timelines, ELECTIONS, ELECTION",
    })
    void a_path_has_one_route_and_one_service(String path, Route route, Service service) {
        assertThat(RouteTable.find(path)).isEqualTo(route);
        assertThat(route.service()).isEqualTo(service);
    }

    @Test
    void files_are_taken_by_imports_alone() {
        assertThat(Route.values())
                .filteredOn(Route::takesFiles)
                .containsExactly(Route.CANDIDATE_IMPORTS, Route.CAMPAIGN_EVENT_IMPORTS, Route.IMPORTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/", "/v2/elections", "/v1/electionsx", "/v1/Elections", "/q/health", ""})
    void any_other_path_has_none(String path) {
        assertThat(RouteTable.find(path)).isNull();
    }
}
