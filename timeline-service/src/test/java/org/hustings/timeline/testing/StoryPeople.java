package org.hustings.timeline.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;

/** The people of a story, who backs them and what they hold, as candidate-service tells of them. */
public final class StoryPeople {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Story story;

    private StoryPeople(Story story) {
        this.story = story;
    }

    /** The people of one story, whom no other has. */
    public static StoryPeople of(Story story) {
        return new StoryPeople(story);
    }

    /** An identifier of this story alone. */
    public UUID id(String name) {
        return UUID.nameUUIDFromBytes((story.election() + name).getBytes(StandardCharsets.UTF_8));
    }

    /** An event of a person, such as {@code created}. */
    public FeedEvent person(String what, long version, String name, Consumer<ObjectNode> change) {
        var record = JSON.createObjectNode()
                .put("id", id(name).toString())
                .put("draft", false)
                .put("name", name);
        return event(id(name).toString(), "person." + what, version, record).withRecord(change);
    }

    /** A person who is there. */
    public FeedEvent created(String name) {
        return person("created", 1, name, record -> {});
    }

    /** A person who was merged into another. */
    public FeedEvent merged(String name, String into, long version) {
        return person("merged", version, name, record -> record.put("mergedIntoId", id(into).toString()))
                .with(data -> data.putObject("details")
                        .put("mergeId", id("merge").toString())
                        .put("intoId", id(into).toString())
                        .put("reason", "The same person"));
    }

    /** A person who is another after all. */
    public FeedEvent mergeUndone(String name, String from, long version) {
        return person("merge-undone", version, name, record -> {})
                .with(data -> data.putObject("details")
                        .put("mergeId", id("merge").toString())
                        .put("fromId", id(from).toString())
                        .put("reason", "Two people"));
    }

    /** A candidate as declared, with a person. */
    public FeedEvent declared(int number, String name) {
        return story.declared(number, name).withRecord(record -> record.put("personId", id(name).toString()));
    }

    /** A candidacy that is another person's now. */
    public FeedEvent reassigned(int number, String name, long version, String person) {
        return story.candidate("changed")
                .as("org.hustings.candidate.reassigned.v1")
                .version(version)
                .withRecord(record -> record.put("id", story.candidate(number).toString())
                        .put("ballotName", name)
                        .put("personId", id(person).toString()))
                .with(data -> data.putObject("details")
                        .put("mergeId", id("merge").toString())
                        .put("fromPersonId", id(name).toString())
                        .put("toPersonId", id(person).toString()));
    }

    /** An event of an endorsement of a candidate, such as {@code recorded}. */
    public FeedEvent endorsement(
            String what, long version, int candidate, String stance, Consumer<ObjectNode> endorser) {
        var record = JSON.createObjectNode()
                .put("id", id("endorsement").toString())
                .put("draft", false)
                .put("candidateId", story.candidate(candidate).toString())
                .put("electionId", story.election())
                .put("stance", stance);
        endorser.accept(record.putObject("endorser"));
        record.putObject("madeAt").put("value", "2017-03").put("approximate", true);
        source(record.putArray("sources").addObject());
        record.putArray("identifiers");
        return event(story.election(), "endorsement." + what, version, record);
    }

    /** An endorser who has a record. */
    public Consumer<ObjectNode> byPerson(String name) {
        return endorser -> endorser.put("type", "PERSON").put("personId", id(name).toString());
    }

    /** An event of a post that a person holds, such as {@code recorded}. */
    public FeedEvent holding(String what, long version, String person, String status) {
        var record = JSON.createObjectNode()
                .put("id", id("holding of " + person).toString())
                .put("draft", false)
                .put("personId", id(person).toString())
                .put("organisationId", id("organisation").toString())
                .put("organisationName", "Unite the Union")
                .put("postLabel", "Regional Secretary, West Midlands")
                .put("role", "SUBSTANTIVE")
                .put("status", status);
        record.putArray("sources");
        record.putArray("disputed");
        return event(id("holding of " + person).toString(), "post-holding." + what, version, record);
    }

    /** A change of the status of such a holding. */
    public FeedEvent statusChanged(long version, String person, String from, String to, String on) {
        return holding("status-changed", version, person, to).with(data -> {
            var details =
                    data.putObject("details").put("from", from).put("to", to).put("reason", "Pending an investigation");
            details.putObject("effectiveOn").put("value", on).put("approximate", false);
            source(details.putObject("source"));
        });
    }

    private static void source(ObjectNode source) {
        source.put("title", "Len McCluskey re-elected")
                .put("publisher", "Sky News")
                .put("kind", "NEWS");
        source.putObject("publishedOn").put("value", "2017-04-21").put("approximate", false);
    }

    private static FeedEvent event(String key, String what, long version, ObjectNode record) {
        var data = JSON.createObjectNode();
        data.putArray("changed");
        data.set("record", record);
        return FeedEvent.of(Story.CANDIDATES, key, "org.hustings." + what + ".v1", data)
                .version(version);
    }
}
