package org.hustings.timeline.personcopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is whom after merges, whose events come in any order across people. */
@QuarkusTest
class PersonCopiesTest {

    private final UUID ada = UUID.randomUUID();
    private final UUID adah = UUID.randomUUID();
    private final UUID adele = UUID.randomUUID();

    @Inject
    PersonCopies people;

    @Test
    void someone_of_whom_nothing_has_come_is_alone_and_has_no_name() {
        assertThat(people.know(ada)).isEqualTo(new KnownPerson(ada, null, Set.of(ada)));
    }

    @Test
    void a_chain_of_merges_has_one_root_in_whatever_order_it_comes() {
        put(adele, "Adele", adah, 2);
        put(ada, "Ada", null, 1);
        put(adah, "Adah", ada, 2);

        for (var person : List.of(ada, adah, adele)) {
            assertThat(people.know(person)).isEqualTo(new KnownPerson(ada, "Ada", Set.of(ada, adah, adele)));
        }
    }

    @Test
    void a_merge_that_is_undone_takes_along_who_was_merged_before_it() {
        put(ada, "Ada", null, 1);
        put(adele, "Adele", adah, 2);
        put(adah, "Adah", ada, 2);

        put(adah, "Adah", null, 3);

        assertThat(people.know(adele)).isEqualTo(new KnownPerson(adah, "Adah", Set.of(adah, adele)));
        assertThat(people.know(ada).same()).containsExactly(ada);
    }

    @Test
    void an_older_event_changes_nothing() {
        put(ada, "Ada", null, 3);
        put(ada, "Ida", adah, 2);

        assertThat(people.know(ada)).isEqualTo(new KnownPerson(ada, "Ada", Set.of(ada)));
    }

    @Test
    void a_person_merged_into_one_who_has_not_come_is_that_one() {
        put(adah, "Adah", ada, 2);

        assertThat(people.know(adah)).isEqualTo(new KnownPerson(ada, null, Set.of(ada, adah)));
        assertThat(people.know(ada)).isEqualTo(new KnownPerson(ada, null, Set.of(ada, adah)));
    }

    @Test
    void a_circle_between_late_events_ends_and_is_gone_with_the_last_of_them() {
        put(ada, "Ada", adah, 2);
        put(adah, "Adah", ada, 4);
        put(ada, "Ada", null, 3);

        assertThat(people.know(adah)).isEqualTo(new KnownPerson(ada, "Ada", Set.of(ada, adah)));
    }

    @Test
    void the_name_of_a_draft_is_not_told() {
        people.put(new PersonAnswer(ada, "Ada", true, null, 1));

        assertThat(people.know(ada).name()).isNull();
    }

    private void put(UUID id, String name, @Nullable UUID into, long version) {
        people.put(new PersonAnswer(id, name, false, into, version));
    }
}
