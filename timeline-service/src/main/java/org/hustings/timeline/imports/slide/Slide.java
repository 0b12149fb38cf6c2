package org.hustings.timeline.imports.slide;

import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event as a file has it: texts are HTML, and nothing is checked yet.
 *
 * @param uniqueId which event of the timeline it is; absent in most files
 * @param shown how its date is to be shown
 */
public record Slide(
        @Nullable String uniqueId,
        DateParts start,
        DateParts end,
        @Nullable String shown,
        @Nullable String headline,
        @Nullable String text,
        SlideMedia media,
        @Nullable String group,
        @Nullable String location,
        @Nullable CampaignEventKind kind,
        @Nullable CampaignEventStatus status) {}
