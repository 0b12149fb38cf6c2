package org.hustings.timeline.form;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.commons.validation.WebAddressValidator;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * An entry as forms show it.
 *
 * @param participants those of the record, by name
 */
public record ShownEntry(CampaignEventRecord record, List<NamedParticipant> participants) {

    /** Copies its list. */
    public ShownEntry {
        participants = List.copyOf(participants);
    }

    /** Identifies the entry for ever, whichever the form (RFC 9562). */
    public String urn() {
        return "urn:uuid:" + record.id();
    }

    /** Where the entry is, from the root of the suite. */
    public String path() {
        return "/v1/campaign-events/" + record.id();
    }

    /** Whether it is on the timeline only to say that it no longer holds. */
    public boolean isCancelled() {
        return record.status() == CampaignEventStatus.CANCELLED;
    }

    /** The media that a reader can open. */
    public List<Media> media() {
        return record.media().stream().filter(media -> isOfTheWeb(media.url())).toList();
    }

    /** Where it is known from, as far as a reader can open that. */
    public Stream<URI> sourceAddresses() {
        return record.sources().stream()
                .map(Source::url)
                .filter(Objects::nonNull)
                .filter(ShownEntry::isOfTheWeb);
    }

    /** Whether a reader may be led there: a browser would run what follows other schemes. */
    public static boolean isOfTheWeb(@Nullable URI address) {
        return address != null && WebAddressValidator.isWebAddress(address);
    }
}
