package org.hustings.candidate.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.candidate.Unite.TEN;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.Unite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonMergeTest {

    private static final Instant NOON = TEN.plusSeconds(7_200);
    private static final MergeReversal REVERSAL = new MergeReversal(NOON, "editor", "two people after all");

    private final Person person = person(1, false, null);
    private final PersonMerge merge = merge(1, 5);

    @Test
    void a_duplicate_points_to_the_person_it_is_merged_into_and_keeps_what_is_said_of_it() {
        var duplicate = person(5, false, null);

        var merged = duplicate.mergeInto(person, merge).person();

        assertThat(merged.mergedInto()).isEqualTo(person.id());
        assertThat(merged.profile()).isEqualTo(duplicate.profile());
        assertThat(merged.version()).isEqualTo(2);
        assertThat(merged.updatedAt()).isEqualTo(TEN);
    }

    @Test
    void what_comes_back_points_to_no_one() {
        var merged = person(5, false, null).mergeInto(person, merge).person();

        var back = merged.comeBackFrom(person, merge, REVERSAL).person();

        assertThat(back.mergedInto()).isNull();
        assertThat(back.version()).isEqualTo(3);
        assertThat(back.updatedAt()).isEqualTo(NOON);
    }

    @Test
    void two_drafts_are_merged() {
        var merged = person(5, true, null).mergeInto(person(1, true, null), merge);

        assertThat(merged.person().draft()).isTrue();
    }

    @Test
    void a_draft_and_a_published_person_are_not_merged_either_way() {
        var draft = person(5, true, null);

        assertThatThrownBy(() -> draft.mergeInto(person, merge))
                .isInstanceOf(DraftAndPublished.class)
                .hasMessageStartingWith("Person %s is a draft".formatted(draft.id()));
        assertThatThrownBy(() -> person.mergeInto(draft, merge))
                .isInstanceOf(DraftAndPublished.class)
                .hasMessageStartingWith("Person %s is a draft".formatted(draft.id()));
    }

    @Test
    void a_draft_comes_back_as_a_draft_unless_the_other_has_been_published() {
        var root = person(1, true, null);
        var merged = person(5, true, null).mergeInto(root, merge).person();

        assertThat(merged.comeBackFrom(root, merge, REVERSAL).person().draft()).isTrue();
        assertThat(merged.comeBackFrom(person, merge, REVERSAL).person().draft())
                .isFalse();
    }

    @Test
    void nobody_is_merged_whose_data_were_erased() {
        var erased = person(5, false, TEN);

        for (var refused :
                List.<Runnable>of(() -> erased.mergeInto(person, merge), () -> person.mergeInto(erased, merge))) {
            assertThatThrownBy(refused::run)
                    .isInstanceOf(ErasedPerson.class)
                    .hasMessageContaining(erased.id().toString());
        }
    }

    @Test
    void nobody_is_a_duplicate_of_themselves() {
        assertThatThrownBy(() -> merge(1, 1)).isInstanceOf(MergeIntoItself.class);
    }

    @Test
    void a_merge_is_undone_once() {
        var undone = merge.undo(REVERSAL);

        assertThat(undone.version()).isEqualTo(2);
        assertThat(undone.reversal()).isEqualTo(REVERSAL);
        assertThatThrownBy(() -> undone.undo(REVERSAL))
                .isInstanceOf(MergeAlreadyUndone.class)
                .hasMessageContaining("undone at " + NOON);
    }

    private static PersonMerge merge(int into, int duplicate) {
        return PersonMerge.of(
                new UUID(0, 1),
                Unite.person(into),
                Unite.person(duplicate),
                new MergeGround("the same man", Unite.SKY),
                TEN,
                "editor");
    }

    private static Person person(int number, boolean draft, @Nullable Instant erasedAt) {
        return new Person(
                Unite.person(number), 1, draft, Unite.named("Len McCluskey"), null, List.of(), erasedAt, TEN, TEN);
    }
}
