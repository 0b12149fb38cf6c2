package org.hustings.commons.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A whole list is walked through by its keys. */
class WalkTest {

    private static final Sort<Integer> UPWARD =
            Sort.<Integer>named("up").ascending("n", KeyType.INTEGER, number -> number);

    private static final Sort<Integer> DOWNWARD = Sort.<Integer>named("down")
            .descending("n / 10", KeyType.INTEGER, number -> number / 10)
            .descending("n", KeyType.INTEGER, number -> number);

    @Test
    void all_rows_come_once_and_in_order() {
        var walk = new Walk<>(UPWARD, 3, keyset -> new Searched<>(numbersAfter(keyset, 7, 3), null));

        assertThat(walk.next()).containsExactly(1, 2, 3);
        assertThat(walk.next()).containsExactly(4, 5, 6);
        assertThat(walk.next()).containsExactly(7);
        assertThat(walk.next()).isEmpty();
    }

    @Test
    void a_search_that_stopped_goes_on_where_it_did() {
        var looks = new ArrayList<Object>();
        var walk = new Walk<>(UPWARD, 3, keyset -> {
            looks.add(keyset.parameters().getOrDefault("keyset0", 0));
            var looked = numbersAfter(keyset, 25, 10);
            var fit = looked.stream().filter(number -> number > 20).limit(3).toList();
            return new Searched<>(fit, looked.size() < 10 ? null : looked.getLast());
        });

        assertThat(walk.next()).containsExactly(21, 22, 23);
        assertThat(walk.next()).containsExactly(24, 25);
        assertThat(walk.next()).isEmpty();
        assertThat(looks).containsExactly(0, 10, 20, 23);
    }

    @Test
    void keys_of_one_direction_are_compared_as_one_row() {
        var conditions = new ArrayList<String>();
        var walk = new Walk<>(DOWNWARD, 1, keyset -> {
            conditions.add(keyset.whereInOneRow());
            assertThat(keyset.isFalling()).isTrue();
            return new Searched<>(List.of(57), null);
        });
        walk.next();
        walk.next();

        assertThat(conditions).containsExactly("1 = 1", "(n / 10, n) < (:keyset0, :keyset1)");
    }

    @Test
    void keys_of_several_directions_cannot_be() {
        var mixed = DOWNWARD.ascending("m", KeyType.INTEGER, number -> number);
        var walk = new Walk<>(mixed, 1, keyset -> {
            keyset.whereInOneRow();
            return new Searched<>(List.of(57), null);
        });
        walk.next();

        assertThatThrownBy(walk::next).isInstanceOf(IllegalStateException.class);
    }

    private static List<Integer> numbersAfter(Keyset keyset, int last, int atMost) {
        var after = (Integer) keyset.parameters().getOrDefault("keyset0", 0);
        return IntStream.rangeClosed(after + 1, last).limit(atMost).boxed().toList();
    }
}
