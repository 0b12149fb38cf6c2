package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ChangedMembersTest {

    @Test
    void of_a_first_version_every_member_counts() {
        assertThat(ChangedMembers.between(null, json("{'name':'a','seats':1}"))).containsExactly("/name", "/seats");
    }

    @Test
    void members_that_differ_came_or_went_are_named_and_equal_ones_are_not() {
        var before = json("{'name':'a','seats':1,'note':'x'}");
        var after = json("{'name':'b','seats':1,'phase':'EXPECTED'}");

        assertThat(ChangedMembers.between(before, after)).containsExactly("/name", "/note", "/phase");
    }

    @Test
    void the_version_and_its_time_are_not_news() {
        var before = json("{'version':1,'updatedAt':'2017-04-19T00:00:00Z'}");
        var after = json("{'version':2,'updatedAt':'2017-04-20T00:00:00Z'}");

        assertThat(ChangedMembers.between(before, after)).isEmpty();
    }

    @Test
    void names_are_escaped_as_a_json_pointer_asks() {
        assertThat(ChangedMembers.between(null, json("{'a/b~c':1}"))).containsExactly("/a~1b~0c");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
