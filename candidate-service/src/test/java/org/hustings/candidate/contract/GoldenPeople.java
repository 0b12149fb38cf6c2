package org.hustings.candidate.contract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.candidate.Unite;
import org.hustings.candidate.person.domain.MergeGround;
import org.hustings.candidate.person.domain.MergeReversal;
import org.hustings.candidate.person.domain.OtherName;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEdit;
import org.hustings.candidate.person.domain.PersonEvent;
import org.hustings.candidate.person.domain.PersonImage;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.value.PartialDate;

/** What happened to people, as the golden files tell it. */
final class GoldenPeople {

    static final PersonMerge MERGE = PersonMerge.of(
            UUID.fromString("019a2b6c-3f00-7c01-8d11-5d0e6f7a8b31"),
            Unite.person(1),
            Unite.person(5),
            new MergeGround("the same general secretary, under his full name", null),
            at("10:16:00"),
            "editor");
    private static final MergeReversal UNDONE =
            new MergeReversal(at("10:18:00"), "editor", "two people of one name after all");

    private GoldenPeople() {}

    /** One of each type. */
    static Stream<PersonEvent> events() {
        var born = withDatesAndPicture(Unite.mcCluskeyProfile());
        var allinson = Person.created(Unite.person(3), true, Unite.allinsonProfile(), at("10:00:20"));
        var misspelt = Person.created(Unite.person(4), true, Unite.named("Ian Alinson"), at("10:00:30"));
        return Stream.of(
                new PersonEvent.Created(Unite.mcCluskey()),
                Unite.mcCluskey()
                        .change(new PersonEdit(false, born), at("10:05:00"))
                        .orElseThrow(),
                allinson.change(new PersonEdit(false, allinson.profile()), at("10:06:00"))
                        .orElseThrow(),
                Unite.mcCluskey()
                        .erase("asked for on 2026-11-20, case 17", at("10:30:00"))
                        .orElseThrow(),
                misspelt.delete(at("10:14:00")),
                merged(),
                merged().person().comeBackFrom(Unite.mcCluskey(), MERGE, UNDONE));
    }

    private static PersonEvent merged() {
        var duplicate = Person.created(Unite.person(5), false, Unite.named("Leonard McCluskey"), at("10:01:00"));
        return duplicate.mergeInto(Unite.mcCluskey(), MERGE);
    }

    private static PersonProfile withDatesAndPicture(PersonProfile was) {
        return new PersonProfile(
                was.name(),
                was.givenName(),
                was.familyName(),
                was.honorificPrefix(),
                was.honorificSuffix(),
                was.sortName(),
                List.of(new OtherName("Leonard McCluskey", PartialDate.of("1950"), PartialDate.of("1968"), "in full")),
                new PartialDate("1950", true, null),
                was.deathDate(),
                was.gender(),
                List.of(new PersonImage(
                        URI.create("https://example.org/len-mccluskey.jpg"),
                        "CC-BY-4.0",
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        "Jane Doe")),
                was.links(),
                was.identifiers(),
                was.sources());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + "Z");
    }
}
