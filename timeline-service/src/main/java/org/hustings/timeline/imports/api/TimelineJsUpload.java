package org.hustings.timeline.imports.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a JSON file of TimelineJS. It says so to clients; files are read one event at a time. */
@Schema(name = "TimelineJsUpload")
public final class TimelineJsUpload {

    private TimelineJsUpload() {}
}
