package org.hustings.commons.bulk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hustings.commons.problem.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1062049",
                "1,062,049",
                "1 062 049",
                "1'062'049",
                "1\u2019062\u2019049",
                "1\u00A0062\u00A0049",
                "1\u202F062\u202F049",
                "1\u2009062\u2009049",
                "0001062049"
            })
    void numbers_may_be_grouped_by_thousands(String text) {
        assertThat(WholeNumber.parse(text)).isEqualTo(1_062_049);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1.062.049",
                "1,5",
                "1,06,204",
                "10,62049",
                "1,062 049",
                "1062,049",
                "-1",
                "+1",
                "1e3",
                "59067*",
                "9007199254740992",
                "99999999999999999999",
                "\u0661\u0662"
            })
    void what_may_mean_another_number_is_none(String text) {
        assertThatThrownBy(() -> WholeNumber.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("\"" + text + "\"");
    }
}
