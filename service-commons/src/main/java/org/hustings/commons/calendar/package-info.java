/**
 * Calendars (RFC 5545, RFC 7986) of any length, written event by event. A service that writes one brings ical4j, whose
 * components these are.
 */
@NullMarked
package org.hustings.commons.calendar;

import org.jspecify.annotations.NullMarked;
