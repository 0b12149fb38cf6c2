package org.hustings.candidate.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hustings.candidate.Unite;
import org.junit.jupiter.api.Test;

class PersonErasureTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(60);

    @Test
    void an_erased_person_says_nothing_but_that_there_was_one_and_why_not() {
        var event = Unite.mcCluskey().erase("case 17", LATER).orElseThrow();

        assertThat(event)
                .isInstanceOfSatisfying(
                        PersonEvent.Erased.class,
                        erased -> assertThat(erased.reason()).isEqualTo("case 17"));
        assertThat(event.version()).isEqualTo(2);
        assertThat(event.occurredAt()).isEqualTo(LATER);
        assertThat(event.person().profile()).isEqualTo(Unite.named("[erased]"));
        assertThat(event.person().erasedAt()).isEqualTo(LATER);
        assertThat(event.person().createdAt()).isEqualTo(Unite.TEN);
    }

    @Test
    void a_person_is_erased_once() {
        assertThat(erased().erase("case 18", LATER)).isEmpty();
    }

    @Test
    void an_erased_person_is_not_changed_any_more() {
        assertThatThrownBy(() -> erased().change(new PersonEdit(false, Unite.mcCluskeyProfile()), LATER))
                .isInstanceOf(ErasedPerson.class)
                .hasMessageContaining(Unite.person(1).toString());
    }

    private static Person erased() {
        return Unite.mcCluskey().erase("case 17", LATER).orElseThrow().person();
    }
}
