/** Exports over HTTP. */
@NullMarked
package org.hustings.candidate.exchange.api;

import org.jspecify.annotations.NullMarked;
