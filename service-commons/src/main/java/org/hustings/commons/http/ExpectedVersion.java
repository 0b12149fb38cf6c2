package org.hustings.commons.http;

import java.util.List;

/**
 * The version that a caller decided on, from its {@code If-Match} header. A resource takes it as
 * {@code @HeaderParam("If-Match") ExpectedVersion expected}; a filter has answered 428 before if it is missing.
 */
public final class ExpectedVersion {
    private final EntityTags tags;

    private ExpectedVersion(EntityTags tags) {
        this.tags = tags;
    }

    /** Read from the header; also how JAX-RS binds the parameter. */
    public static ExpectedVersion fromString(String header) {
        return new ExpectedVersion(EntityTags.parse(header).orElseThrow(MalformedPrecondition::new));
    }

    /** For callers inside a service: exactly this version. */
    public static ExpectedVersion of(long version) {
        return new ExpectedVersion(new EntityTags(false, List.of(new EntityTags.Tag(false, Long.toString(version)))));
    }

    /**
     * Fails with 412 if the record is no longer at a version that the caller named. What a tag tells beyond the version is
     * how the record was shown, which no change depends on.
     */
    public void check(long actualVersion) {
        if (!tags.matchesStrongly(tag -> version(tag).equals(Long.toString(actualVersion)))) {
            throw new StaleVersion(actualVersion);
        }
    }

    private static String version(String tag) {
        var end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
