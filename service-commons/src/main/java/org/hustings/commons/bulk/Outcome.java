package org.hustings.commons.bulk;

/** What became of a record that was carried out. */
public enum Outcome {
    /** It was not there, and is now. */
    CREATED,
    /** It was there, and says something else now. */
    UPDATED,
    /** It was there and said the same. */
    UNCHANGED
}
