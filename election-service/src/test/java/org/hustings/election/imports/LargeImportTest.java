package org.hustings.election.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.hustings.election.Api;
import org.junit.jupiter.api.Test;

/** Ten thousand tallies in one file. */
@QuarkusTest
class LargeImportTest {

    private static final int ELECTIONS = 1000;
    private static final int CANDIDATES = 10;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void ten_thousand_tallies_come_in_and_coming_again_change_nothing() {
        var table = table(Api.organisation("Union " + mark));

        var first = Imported.table(table);
        var second = Imported.table(table);

        assertThat(first.count("created")).isEqualTo(ELECTIONS);
        assertThat(second.count("unchanged")).isEqualTo(ELECTIONS);
        assertThat(first.count("problems") + second.count("problems")).isZero();
        var last = Api.anonymous().get("/v1/elections/" + id(ELECTIONS - 1)).jsonPath();
        assertThat(last.getList("result.rounds[0].tallies")).hasSize(CANDIDATES);
    }

    private String id(int election) {
        return "trade-union.u%s.branch-%d.2017-04-19".formatted(mark, election);
    }

    private String table(String organisation) {
        var table = new StringBuilder("election_id,election_name,organisation_id,ballot_name,votes,rank,elected\n");
        for (var election = 0; election < ELECTIONS; election++) {
            for (var candidate = 0; candidate < CANDIDATES; candidate++) {
                table.append("%s,Branch %d,%s,Candidate %d,\"%,d\",%d,%s%n"
                        .formatted(
                                id(election),
                                election,
                                organisation,
                                candidate,
                                10_000 - candidate,
                                candidate + 1,
                                candidate == 0));
            }
        }
        return table.toString();
    }
}
