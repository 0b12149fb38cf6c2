package org.hustings.commons.claim.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertyPointerTest {

    @Test
    void one_step_is_a_member_of_the_record() {
        var pointer = PropertyPointer.of("/name");

        assertThat(pointer.isMember()).isTrue();
        assertThat(pointer.member()).isEqualTo("name");
    }

    @Test
    void two_steps_are_a_member_of_a_part_and_three_one_of_several_parts() {
        var once = PropertyPointer.of("/result/countedAt");
        var several = PropertyPointer.of("/timetable/COUNT_STARTS/date");

        assertThat(once.isMemberOf("result")).isTrue();
        assertThat(once.isMemberOf("timetable")).isFalse();
        assertThat(several.isMemberOfOneOf("timetable")).isTrue();
        assertThat(several.key()).isEqualTo("COUNT_STARTS");
        assertThat(several.member()).isEqualTo("date");
    }

    @Test
    void escapes_are_read_as_RFC_6901_has_it() {
        assertThat(PropertyPointer.of("/a~1b/~01").steps()).containsExactly("a/b", "~1");
    }

    @Test
    void a_text_that_is_no_pointer_fits_nothing() {
        var pointer = PropertyPointer.of("name");

        assertThat(pointer.isMember()).isFalse();
        assertThat(pointer.isMemberOf("name")).isFalse();
        assertThat(pointer.isMemberOfOneOf("name")).isFalse();
    }
}
