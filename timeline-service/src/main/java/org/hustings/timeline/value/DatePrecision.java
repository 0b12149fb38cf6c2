package org.hustings.timeline.value;

/** How exactly a {@link PartialDate} is known. */
public enum DatePrecision {
    YEAR,
    MONTH,
    DAY,
    INSTANT
}
