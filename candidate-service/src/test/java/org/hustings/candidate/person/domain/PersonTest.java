package org.hustings.candidate.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.hustings.candidate.Unite;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant LATER = Unite.TEN.plusSeconds(60);

    @Test
    void a_new_person_has_version_one_and_equal_times() {
        var person = Person.created(Unite.person(1), true, Unite.named("Ian Allinson"), Unite.TEN);

        assertThat(person)
                .isEqualTo(new Person(
                        Unite.person(1),
                        1,
                        true,
                        Unite.named("Ian Allinson"),
                        null,
                        List.of(),
                        null,
                        Unite.TEN,
                        Unite.TEN));
    }

    @Test
    void a_change_raises_the_version_and_keeps_the_time_of_making() {
        var event = draft().change(new PersonEdit(true, Unite.named("Ian Allinson")), LATER);

        assertThat(event).contains(new PersonEvent.Changed(after(true, Unite.named("Ian Allinson"))));
    }

    @Test
    void a_change_to_what_is_already_so_is_none() {
        assertThat(draft().change(new PersonEdit(true, Unite.named("Ian Alinson")), LATER))
                .isEmpty();
    }

    @Test
    void a_draft_is_published_together_with_other_changes() {
        var event = draft().change(new PersonEdit(false, Unite.allinsonProfile()), LATER);

        assertThat(event).contains(new PersonEvent.Published(after(false, Unite.allinsonProfile())));
    }

    @Test
    void a_published_person_cannot_become_a_draft_again() {
        assertThatThrownBy(() -> Unite.mcCluskey().change(new PersonEdit(true, Unite.mcCluskeyProfile()), LATER))
                .isInstanceOf(AlreadyPublished.class)
                .hasMessage("Person %s is published and cannot become a draft again", Unite.person(1));
    }

    @Test
    void a_deleted_draft_is_told_as_it_was_last_at_the_next_version() {
        var event = draft().delete(LATER);

        assertThat(event).isEqualTo(new PersonEvent.Deleted(draft(), LATER));
        assertThat(event.version()).isEqualTo(2);
        assertThat(event.occurredAt()).isEqualTo(LATER);
    }

    @Test
    void what_claims_make_of_a_person_is_a_change_whatever_it_shows() {
        var before = Unite.mcCluskey();

        var after = before.claimed(before.profile(), List.of("/gender"), LATER);

        assertThat(after)
                .isEqualTo(new Person(
                        before.id(), 2, false, before.profile(), null, List.of("/gender"), null, Unite.TEN, LATER));
    }

    @Test
    void a_published_person_cannot_be_deleted() {
        assertThatThrownBy(() -> Unite.mcCluskey().delete(LATER))
                .isInstanceOf(PublishedPerson.class)
                .hasMessage("Person %s is published and cannot be deleted", Unite.person(1));
    }

    @Test
    void people_are_in_order_of_sort_name_else_family_name_else_name() {
        assertThat(List.of(
                        Unite.mcCluskeyProfile().sortKey(),
                        Unite.allinsonProfile().sortKey(),
                        Unite.named("Gerard Coyne").sortKey()))
                .containsExactly("McCluskey, Len", "Allinson, Ian", "Gerard Coyne");
    }

    private static Person draft() {
        return Person.created(Unite.person(3), true, Unite.named("Ian Alinson"), Unite.TEN);
    }

    private static Person after(boolean draft, PersonProfile profile) {
        return new Person(Unite.person(3), 2, draft, profile, null, List.of(), null, Unite.TEN, LATER);
    }
}
