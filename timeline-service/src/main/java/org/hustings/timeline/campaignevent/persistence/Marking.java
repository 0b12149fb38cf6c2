package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hustings.timeline.campaignevent.contract.Highlights;
import org.jspecify.annotations.Nullable;

/** Shows where in entries the words are that were searched for. */
@ApplicationScoped
public class Marking {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    /** What the database would take for markup, and leave out. */
    private static final String MARKUP = "<>&";

    private static final String STANDING_FOR_MARKUP = "\u0004\u0005\u0006";

    /**
     * The characters that mark, and those that stand for others meanwhile, are taken from the texts before, so that no
     * text can say that something is marked.
     */
    private static final String MARKED = """
            with typed as materialized (
                select websearch_to_tsquery('timeline_words', :words) as query,
                    'StartSel=' || chr(2) || ', StopSel=' || chr(3) as marks,
                    '<>&' || chr(2) || chr(3) || chr(4) || chr(5) || chr(6) as unsafe,
                    chr(4) || chr(5) || chr(6) as safe)
            select e.id, ts_headline('timeline_words', translate(e.content ->> 'headline', unsafe, safe),
                    typed.query, typed.marks || ', HighlightAll=true') as headline,
                ts_headline('timeline_words', translate(e.content ->> 'text', unsafe, safe),
                    typed.query, typed.marks || ', MaxFragments=3, MaxWords=30, MinWords=10') as text
            from typed cross join campaign_event e where e.id = any (:ids)
            """;

    private final StatelessSession session;

    Marking(StatelessSession session) {
        this.session = session;
    }

    /** The marked texts of the entries; in one statement. */
    public Map<UUID, Highlights> mark(String words, Collection<UUID> ids) {
        return session.createNativeQuery(MARKED, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("headline", String.class)
                .addScalar("text", String.class)
                .setParameter("words", words)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), Marking::highlights));
    }

    private static Highlights highlights(Tuple row) {
        return new Highlights(html(row.get("headline", String.class)), passages(row.get("text", String.class)));
    }

    /** Passages are cut from the text around what is marked; without that they would be its beginning. */
    private static @Nullable String passages(@Nullable String text) {
        return text == null || text.indexOf(BEGIN) < 0 ? null : html(text);
    }

    /** HTML in which all of the text is text. */
    private static String html(String text) {
        return withMarkup(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace(Character.toString(BEGIN), "<mark>")
                .replace(Character.toString(END), "</mark>");
    }

    private static String withMarkup(String text) {
        var written = text;
        for (int i = 0; i < MARKUP.length(); i++) {
            written = written.replace(STANDING_FOR_MARKUP.charAt(i), MARKUP.charAt(i));
        }
        return written;
    }
}
