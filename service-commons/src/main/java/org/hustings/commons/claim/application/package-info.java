/**
 * What every service does with claims, whatever its records are: it writes what clients say, tells it to the log, and
 * finds what is reported in more than one way.
 */
@NullMarked
package org.hustings.commons.claim.application;

import org.jspecify.annotations.NullMarked;
