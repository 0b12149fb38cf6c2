/**
 * By what a request is found again: its id and its W3C trace, taken over from the caller or made, in every log line
 * and in the calls made for it.
 */
@NullMarked
package org.hustings.commons.trace;

import org.jspecify.annotations.NullMarked;
