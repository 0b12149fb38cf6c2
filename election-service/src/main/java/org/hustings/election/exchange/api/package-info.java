/** HTTP: downloads of elections and their calendars. */
@NullMarked
package org.hustings.election.exchange.api;

import org.jspecify.annotations.NullMarked;
