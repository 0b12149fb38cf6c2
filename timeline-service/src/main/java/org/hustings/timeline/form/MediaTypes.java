package org.hustings.timeline.form;

import java.net.URI;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/** The media types of pictures and recordings, as far as their addresses tell them. */
public final class MediaTypes {

    private static final String PICTURE = "image/";

    private MediaTypes() {}

    /** The type by the end of the name; null where that tells none. */
    public static @Nullable String of(URI address) {
        return address.getPath() == null ? null : URLConnection.guessContentTypeFromName(address.getPath());
    }

    /** Whether it is a picture. */
    public static boolean isPicture(URI address) {
        var type = of(address);
        return type != null && type.startsWith(PICTURE);
    }
}
