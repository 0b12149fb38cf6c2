package org.hustings.timeline.form.atom;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import javax.xml.stream.XMLStreamException;
import org.hustings.timeline.form.FeedPage;
import org.jspecify.annotations.Nullable;

/** A page of a timeline as an Atom feed (RFC 4287), paged as RFC 5005 has it. */
public final class AtomFeed {

    private static final String AUTHOR = "Hustings";

    /** The suite's name in tags (RFC 4151), and the year in which it was the suite's. */
    private static final String TAG = "tag:hustings.org,2026:";

    private final FeedPage page;

    public AtomFeed(FeedPage page) {
        this.page = page;
    }

    /** Writes it in UTF-8. */
    public void writeTo(OutputStream out) throws IOException {
        try {
            var xml = new AtomXml(out);
            xml.beginFeed();
            head(xml);
            for (var entry : page.entries()) {
                new AtomEntry(entry, page.timeline()).writeTo(xml);
            }
            xml.endFeed();
        } catch (XMLStreamException e) {
            throw new IOException("The feed cannot be written", e);
        }
    }

    private void head(AtomXml xml) throws XMLStreamException {
        var timeline = page.timeline();
        // One feed, whichever of its pages; a part of the timeline is a feed of its own.
        xml.text("id", TAG + page.address().toASCIIString());
        xml.text("title", timeline.title());
        xml.text("updated", page.updatedAt().toString());
        xml.begin("author");
        xml.text("name", AUTHOR);
        xml.end();
        xml.text("generator", AUTHOR);
        xml.link("self", timeline.resolve(page.self()));
        xml.link("first", timeline.resolve(page.address()));
        link(xml, "next", page.next());
        link(xml, "previous", page.previous());
    }

    private static void link(AtomXml xml, String relation, @Nullable URI target) throws XMLStreamException {
        if (target != null) {
            xml.link(relation, target);
        }
    }
}
