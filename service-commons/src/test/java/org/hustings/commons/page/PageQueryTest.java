package org.hustings.commons.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageQueryTest {
    private static final ListLocation LIST = new ListLocation("/v1/words", "lang=en");

    private static final Sort<Word> SORT = Sort.<Word>named("rank")
            .descending("w.rank", KeyType.INTEGER, Word::rank)
            .ascending("w.text", KeyType.TEXT, Word::text);

    private record Word(int rank, String text) {}

    private static Page<Word> page(int limit, @Nullable String cursor, Word... rows) {
        return new PageQuery(limit, cursor).page(SORT, keyset -> List.of(rows), LIST);
    }

    private static String cursorOf(@Nullable URI reference) {
        String text = String.valueOf(reference);
        return text.substring(text.indexOf("cursor=") + "cursor=".length());
    }

    @Test
    void a_list_that_fits_on_one_page_has_no_neighbours() {
        Page<Word> page = page(2, null, new Word(2, "a"), new Word(1, "b"));

        assertThat(page.items()).hasSize(2);
        assertThat(page.next()).isNull();
        assertThat(page.prev()).isNull();
    }

    @Test
    void one_row_more_than_the_page_holds_means_that_there_is_a_next_page() {
        Page<Word> page = page(1, null, new Word(2, "a"), new Word(1, "b"));

        assertThat(page.items()).containsExactly(new Word(2, "a"));
        assertThat(String.valueOf(page.next())).startsWith("/v1/words?lang=en&limit=1&cursor=");
        assertThat(page.prev()).isNull();
    }

    @Test
    void the_condition_goes_on_after_the_last_row_seen() {
        String cursor =
                cursorOf(page(1, null, new Word(2, "a"), new Word(1, "b")).next());

        new PageQuery(1, cursor)
                .page(
                        SORT,
                        keyset -> {
                            assertThat(keyset.where())
                                    .isEqualTo("(w.rank <= :keyset0 and ((w.rank < :keyset0)"
                                            + " or (w.rank = :keyset0 and w.text > :keyset1)))");
                            assertThat(keyset.orderBy()).isEqualTo("w.rank desc, w.text asc");
                            assertThat(keyset.parameters())
                                    .containsEntry("keyset0", 2)
                                    .containsEntry("keyset1", "a");
                            assertThat(keyset.fetchSize()).isEqualTo(2);
                            return List.of();
                        },
                        LIST);
    }

    @Test
    void going_back_reads_in_reverse_and_shows_in_order() {
        String forward =
                cursorOf(page(1, null, new Word(3, "a"), new Word(2, "b")).next());
        String back =
                cursorOf(page(1, forward, new Word(2, "b"), new Word(1, "c")).prev());

        Page<Word> page = new PageQuery(2, back)
                .page(
                        SORT,
                        keyset -> {
                            assertThat(keyset.orderBy()).isEqualTo("w.rank asc, w.text desc");
                            return List.of(new Word(3, "a"), new Word(4, "z"), new Word(5, "y"));
                        },
                        LIST);

        assertThat(page.items()).containsExactly(new Word(4, "z"), new Word(3, "a"));
        assertThat(page.prev()).isNotNull();
        assertThat(page.next()).isNotNull();
    }

    @Test
    void a_cursor_is_bound_to_path_filters_and_sort() {
        String cursor =
                cursorOf(page(1, null, new Word(2, "a"), new Word(1, "b")).next());
        PageQuery query = new PageQuery(1, cursor);
        Sort<Word> other = Sort.<Word>named("other").ascending("w.text", KeyType.TEXT, Word::text);

        assertThatThrownBy(() -> query.page(SORT, keyset -> List.of(), new ListLocation("/v1/others", "lang=en")))
                .isInstanceOf(InvalidPage.class);
        assertThatThrownBy(() -> query.page(SORT, keyset -> List.of(), new ListLocation("/v1/words", "lang=de")))
                .isInstanceOf(InvalidPage.class);
        assertThatThrownBy(() -> query.page(other, keyset -> List.of(), LIST)).isInstanceOf(InvalidPage.class);
    }

    @Test
    void a_cursor_whose_key_is_no_value_of_its_type_is_refused() {
        String forged = Cursor.after(List.of("many", "a")).write(LIST.fingerprint(SORT));

        assertThatThrownBy(() -> page(1, forged)).isInstanceOf(InvalidPage.class);
    }

    @Test
    void a_cursor_cut_short_or_longer_than_it_says_is_refused() {
        String whole = Cursor.after(List.of("2", "a")).write(LIST.fingerprint(SORT));

        assertThatThrownBy(() -> page(1, whole.substring(0, 16))).isInstanceOf(InvalidPage.class);
        assertThatThrownBy(() -> page(1, whole + "AAAA")).isInstanceOf(InvalidPage.class);
        assertThatThrownBy(() -> page(1, "A".repeat(5_000))).isInstanceOf(InvalidPage.class);
    }

    @Test
    void a_search_that_stopped_goes_on_from_where_it_stopped_though_nothing_was_found() {
        var stopped =
                new PageQuery(2, null).search(SORT, keyset -> new Searched<>(List.of(), new Word(3, "edge")), LIST);
        assertThat(stopped.items()).isEmpty();
        assertThat(stopped.prev()).isNull();

        new PageQuery(2, cursorOf(stopped.next()))
                .search(
                        SORT,
                        keyset -> {
                            assertThat(keyset.parameters()).containsEntry("keyset0", 3);
                            assertThat(keyset.parameters()).containsEntry("keyset1", "edge");
                            return new Searched<>(List.of(new Word(2, "a")), null);
                        },
                        LIST);
    }

    @Test
    void a_search_that_found_enough_goes_on_after_the_last_item() {
        var rows = List.of(new Word(3, "a"), new Word(2, "b"));

        var page = new PageQuery(1, null).search(SORT, keyset -> new Searched<>(rows, new Word(1, "edge")), LIST);

        assertThat(page.next())
                .isEqualTo(page(1, null, new Word(3, "a"), new Word(2, "b")).next());
    }
}
