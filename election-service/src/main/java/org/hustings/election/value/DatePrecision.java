package org.hustings.election.value;

/** How exactly a {@link PartialDate} is known. */
public enum DatePrecision {
    YEAR,
    MONTH,
    DAY,
    INSTANT
}
