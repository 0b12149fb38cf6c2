package org.hustings.candidate.bodycopy.domain;

import java.util.UUID;

/**
 * An organisation as last heard of.
 *
 * @param classification as its owner writes it, such as {@code TRADE_UNION}; new ones may come at any time
 */
public record OrganisationCopy(UUID id, long version, boolean draft, boolean gone, String name, String classification)
        implements BodyCopy {}
