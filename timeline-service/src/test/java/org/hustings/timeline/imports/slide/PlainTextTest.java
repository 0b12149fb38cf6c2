package org.hustings.timeline.imports.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Voting opens|Voting opens",
                "<b>Voting</b> <i>opens</i>|Voting opens",
                "Fish &amp; chips|Fish & chips",
                "Fish & chips|Fish & chips",
                "1 < 2|1 < 2",
                "&lt;script&gt; is an element|<script> is an element",
                "Voting<br/>opens|Voting opens",
                "<a href='https://example.org'>Voting</a> opens<small>!</small>|Voting opens!",
                "Voting&nbsp;&nbsp;opens|Voting opens",
                "Voting<p>opens</p>today|Voting opens today",
                "<div>Voting</div>opens|Voting opens",
                "\u05d1\u05d7\u05d9\u05e8\u05d5\u05ea\u200f \ud83d\uddf3|\u05d1\u05d7\u05d9\u05e8\u05d5\u05ea\u200f \ud83d\uddf3",
            })
    void a_headline_is_one_line_of_text(String html, String text) {
        assertThat(PlainText.of(html).line()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before<script>alert(1)</script> after",
                "before<SCRIPT SRC=//evil.example></SCRIPT> after",
                "before<style>*{}</style> after",
                "before<iframe src='javascript:alert(1)'><b>no</b></iframe> after",
                "before<svg onload=alert(1)><text>no</text></svg> after",
                "before<img src=x onerror=alert(1)> after",
                "before<noscript><img src=x onerror=alert(1)></noscript> after",
                "before<math><mi xlink:href='data:x,<script>'></mi></math> after",
                "before<template><script>alert(1)</script></template> after",
                "before<textarea></textarea><title><!--</title>--> after",
                "before<!--<script>alert(1)</script>--> after",
                "before\u202e\u2066\u0000\u0007\ufdd0\uffff\ud800 after",
            })
    void what_a_browser_would_run_or_hide_is_gone(String html) {
        assertThat(PlainText.of(html).line())
                .startsWith("before")
                .endsWith("after")
                .doesNotContain("alert", "no", "<");
    }

    @Test
    void paragraphs_and_line_breaks_stay() {
        assertThat(PlainText.of("<p>One\n  sentence.</p><p>Another<br>in two lines.</p><ul><li>a</li><li>b</li></ul>")
                        .paragraphs())
                .isEqualTo("One sentence.\n\nAnother\nin two lines.\n\na\nb");
    }

    @ParameterizedTest
    @CsvSource({
        "They met.<p>Then left.</p>,They met.|Then left.",
        "They met.<p>Then left.</p>Nobody saw.,They met.|Then left.||Nobody saw.",
        "Ballots: <ul><li>one</li><li>two</li></ul>,Ballots:|one|two",
        "<ul> <li>one</li> <li>two <ul><li>three</li></ul></li></ul>,one|two|three",
        "<p>They met.</p> <div>Then <b>left</b>.</div>,They met.||Then left.",
    })
    void what_stands_in_a_block_of_its_own_begins_a_line(String html, String lines) {
        assertThat(PlainText.of(html).paragraphs()).isEqualTo(lines.replace('|', '\n'));
    }

    @Test
    void what_a_form_of_ours_adds_is_no_part_of_the_text_but_its_links_are_read() {
        var text = PlainText.of("<p>They met.</p><div class=\"hustings-particulars\"><p>Who speaks or acts: Ada</p>"
                + "<p>Source: <a href=\"https://example.org/1\">The gazette</a></p></div>");

        assertThat(text.paragraphs()).isEqualTo("They met.");
        assertThat(text.line()).isEqualTo("They met.");
        assertThat(text.links())
                .containsExactly(new PlainText.Link(URI.create("https://example.org/1"), "The gazette"));
    }

    @Test
    void lines_of_a_text_without_markup_stay() {
        assertThat(PlainText.of("One\r\ntwo\n\n\n\nthree").paragraphs()).isEqualTo("One\ntwo\n\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p> </p>", "<img src=x>", "\u202e"})
    void what_shows_nothing_is_nothing(String html) {
        assertThat(PlainText.of(html).line()).isNull();
        assertThat(PlainText.of(html).paragraphs()).isNull();
    }

    @Test
    void only_links_into_the_web_are_links() {
        var links = PlainText.of("<a href='https://example.org/a b'>the <b>report</b></a><a href='//example.org'></a>"
                        + "<a href='javascript:alert(1)'>run</a><a href='data:text/html,x'>show</a>"
                        + "<a href='/relative'>here</a><a href='https:///nowhere'>none</a><a>nothing</a>")
                .links();

        assertThat(links)
                .containsExactly(
                        new PlainText.Link(URI.create("https://example.org/a%20b"), "the report"),
                        new PlainText.Link(URI.create("https://example.org"), null));
    }

    @Test
    void markup_within_markup_without_end_is_read_all_the_same() {
        assertThat(PlainText.of("<b><div>".repeat(60_000) + "deep").line()).isEqualTo("deep");
    }
}
