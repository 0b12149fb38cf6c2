package org.hustings.timeline.form.atom;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.form.EntryWords;
import org.hustings.timeline.form.MediaTypes;
import org.hustings.timeline.form.ShownEntry;
import org.hustings.timeline.form.Timeline;

/**
 * An entry of a feed. One that was retracted comes twice: as a tombstone (RFC 6721) to readers that know these, and as
 * an entry that says so to all others, who would otherwise keep what they read before.
 */
final class AtomEntry {

    private static final String CATEGORIES = "https://hustings.org/schemes/";

    private final ShownEntry entry;
    private final Timeline timeline;

    AtomEntry(ShownEntry entry, Timeline timeline) {
        this.entry = entry;
        this.timeline = timeline;
    }

    void writeTo(AtomXml xml) throws XMLStreamException {
        if (entry.isCancelled() && entry.record().origin() == CampaignEventOrigin.DERIVED) {
            tombstone(xml);
        }
        var record = entry.record();
        var words = new EntryWords(entry);
        xml.begin("entry");
        xml.text("id", entry.urn());
        xml.text("title", words.title());
        xml.text("published", record.createdAt().toString());
        xml.text("updated", record.updatedAt().toString());
        category(xml, "kind", record.kind().name());
        category(xml, "status", record.status().name());
        if (record.group() != null) {
            category(xml, "group", record.group());
        }
        links(xml);
        reply(xml);
        xml.text("content", words.inFull());
        xml.end();
    }

    private void tombstone(AtomXml xml) throws XMLStreamException {
        xml.begin(
                AtomXml.TOMBSTONES,
                "deleted-entry",
                Map.of("ref", entry.urn(), "when", entry.record().updatedAt().toString()));
        xml.text(AtomXml.TOMBSTONES, "comment", new EntryWords(entry).title());
        xml.end();
    }

    private static void category(AtomXml xml, String scheme, String term) throws XMLStreamException {
        if (!XmlText.of(term).isBlank()) {
            xml.empty(AtomXml.ATOM, "category", Map.of("scheme", CATEGORIES + scheme, "term", term));
        }
    }

    private void links(AtomXml xml) throws XMLStreamException {
        xml.link("alternate", timeline.resolve(entry.path()), Map.of("type", "application/json"));
        for (var source : entry.sourceAddresses().distinct().toList()) {
            xml.link("via", source);
        }
        for (var media : entry.media()) {
            xml.link("enclosure", media.url(), attributes(media));
        }
    }

    private static Map<String, String> attributes(Media media) {
        return Optional.ofNullable(MediaTypes.of(media.url()))
                .map(type -> Map.of("type", type))
                .orElse(Map.of());
    }

    private void reply(AtomXml xml) throws XMLStreamException {
        var answered = entry.record().inReplyTo();
        if (answered != null) {
            xml.empty(
                    AtomXml.THREADING,
                    "in-reply-to",
                    Map.of(
                            "ref",
                            "urn:uuid:" + answered,
                            "href",
                            timeline.resolve("/v1/campaign-events/" + answered).toASCIIString()));
        }
    }
}
