package org.hustings.candidate.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hustings.candidate.exchange.Exported;
import org.hustings.candidate.exchange.ExportedCandidate;
import org.hustings.candidate.exchange.Surroundings;
import org.hustings.candidate.exchange.application.Export;
import org.junit.jupiter.api.Test;

class PopoloDocumentTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void a_candidacy_is_a_membership_of_a_person_for_a_post() throws IOException {
        var document = document(List.of(Exported.mcCluskey()));

        PopoloSchema.assertValid(document);
        assertThat(document.at("/memberships/0")).isEqualTo(JSON.readTree("""
                {
                  "id": "019a2b6c-2f00-7b01-9c11-5d0e6f7a8b11",
                  "label": "Candidate in Unite general secretary election 2017",
                  "role": "candidate",
                  "person_id": "019a2b6c-1f00-7a01-8c11-5d0e6f7a8b01",
                  "organization_id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b20",
                  "post_id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b30",
                  "on_behalf_of_id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b21",
                  "election": {
                    "id": "trade-union.unite.general-secretary.2017-04-19",
                    "name": "Unite general secretary election 2017",
                    "date": "2017-04-19",
                    "type": "TRADE_UNION",
                    "phase": "RESULT_DECLARED"
                  },
                  "ballot_name": "Len McCluskey",
                  "pre_election_status": "DECLARED",
                  "incumbent": true,
                  "result_status": "CERTIFIED",
                  "votes": 59067,
                  "share_of_valid": "45.5",
                  "elected": true,
                  "sources": [{
                    "url": "https://news.sky.com/story/len-mccluskey-re-elected-as-unite-general-secretary-10845433",
                    "note": "Len McCluskey re-elected as Unite general secretary"
                  }],
                  "created_at": "2026-11-21T10:10:00Z",
                  "updated_at": "2026-11-21T10:10:00Z"
                }"""));
    }

    @Test
    void a_person_has_the_members_of_the_specification() throws IOException {
        assertThat(document(List.of(Exported.mcCluskey())).at("/persons/0")).isEqualTo(JSON.readTree("""
                {
                  "id": "019a2b6c-1f00-7a01-8c11-5d0e6f7a8b01",
                  "name": "Len McCluskey",
                  "given_name": "Leonard",
                  "family_name": "McCluskey",
                  "honorific_prefix": "Mr",
                  "honorific_suffix": "OBE",
                  "sort_name": "McCluskey, Len",
                  "other_names": [{"name": "Leonard McCluskey", "start_date": "1950", "note": "in full"}],
                  "identifiers": [
                    {"scheme": "wikidata", "identifier": "Q1432136"},
                    {"scheme": "a b", "identifier": "50%:c d"}
                  ],
                  "gender": "male",
                  "birth_date": "1950-07-23",
                  "image": "https://example.org/len.jpg",
                  "links": [{"url": "https://www.unitetheunion.org/", "note": "the union he led"}],
                  "sources": [{
                    "url": "https://news.sky.com/story/len-mccluskey-re-elected-as-unite-general-secretary-10845433",
                    "note": "Len McCluskey re-elected as Unite general secretary"
                  }],
                  "created_at": "2026-11-21T10:00:00Z",
                  "updated_at": "2026-11-21T10:00:00Z"
                }"""));
    }

    @Test
    void each_organisation_and_post_that_is_named_comes_once() throws IOException {
        var document = document(List.of(Exported.mcCluskey(), Exported.named("Ian Allinson"), Exported.mcCluskey()));

        PopoloSchema.assertValid(document);
        assertThat(document.path("organizations")).isEqualTo(JSON.readTree("""
                [
                  {"id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b20"},
                  {"id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b21", "name": "Unite the Union"}
                ]"""));
        assertThat(document.path("posts")).isEqualTo(JSON.readTree("""
                [{
                  "id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b30",
                  "organization_id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b20"
                }]"""));
    }

    @Test
    void what_a_person_held_is_a_membership_and_its_post_has_the_name_of_now() throws IOException {
        var document = document(List.of(Exported.mcCluskey()), Exported.surroundings());

        PopoloSchema.assertValid(document);
        assertThat(document.at("/memberships/1")).isEqualTo(JSON.readTree("""
                {
                  "id": "019a2b6c-3f00-7c01-8c11-5d0e6f7a8b41",
                  "label": "General Secretary",
                  "role": "General Secretary",
                  "person_id": "019a2b6c-1f00-7a01-8c11-5d0e6f7a8b01",
                  "organization_id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b20",
                  "post_id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b30",
                  "start_date": "2011",
                  "end_date": "2017-04-28",
                  "holding_role": "SUBSTANTIVE",
                  "holding_status": "RESIGNED",
                  "created_at": "2026-11-21T10:00:00Z",
                  "updated_at": "2026-11-21T10:00:00Z"
                }"""));
        assertThat(document.at("/organizations/0")).isEqualTo(JSON.readTree("""
                {
                  "id": "019a2b6c-0f00-7001-8a11-5d0e6f7a8b20",
                  "name": "Unite the Union",
                  "classification": "TRADE_UNION"
                }"""));
        assertThat(document.at("/posts/0/label").asText()).isEqualTo("General Secretary of Unite");
    }

    @Test
    void a_person_who_stands_nowhere_is_a_document_too() throws IOException {
        var out = new ByteArrayOutputStream();
        new PopoloDocument(
                        Exported.of(List.of()),
                        Exported.nothing(),
                        JSON.writer(),
                        Exported.mcCluskey().person())
                .writeTo(out);
        var document = JSON.readTree(out.toByteArray());

        PopoloSchema.assertValid(document);
        assertThat(document.path("persons")).hasSize(1);
        assertThat(document.path("memberships")).isEmpty();
    }

    @Test
    void what_breaks_off_is_no_whole_document() {
        var out = new ByteArrayOutputStream();
        var whole = Exported.of(Collections.nCopies(20, Exported.mcCluskey()));
        var reads = new AtomicInteger();
        var export = new Export(whole.versions().toList(), some -> {
            if (reads.incrementAndGet() > 1) {
                throw new IllegalStateException("The database is gone");
            }
            return Collections.nCopies(some.size(), Exported.mcCluskey());
        });

        assertThatThrownBy(() -> new PopoloDocument(export, Exported.nothing(), JSON.writer(), null).writeTo(out))
                .hasMessage("The database is gone");

        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> JSON.readTree(out.toByteArray())).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void the_check_finds_what_the_specification_has_not() throws IOException {
        var document = document(List.of(Exported.mcCluskey()));
        ((ObjectNode) document.at("/persons/0"))
                .put("birth_date", "23 July 1950")
                .put("givenName", "Len");

        assertThatThrownBy(() -> PopoloSchema.assertValid(document))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("birth_date")
                .hasMessageContaining("givenName");
    }

    private static JsonNode document(List<ExportedCandidate> candidates) throws IOException {
        return document(candidates, Exported.nothing());
    }

    private static JsonNode document(List<ExportedCandidate> candidates, Surroundings surroundings) throws IOException {
        var out = new ByteArrayOutputStream();
        new PopoloDocument(Exported.of(candidates), surroundings, JSON.writer(), null).writeTo(out);
        return JSON.readTree(out.toByteArray());
    }
}
