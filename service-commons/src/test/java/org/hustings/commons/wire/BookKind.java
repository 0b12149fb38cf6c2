package org.hustings.commons.wire;

/** What a book is. */
public enum BookKind {
    NOVEL,
    ATLAS
}
