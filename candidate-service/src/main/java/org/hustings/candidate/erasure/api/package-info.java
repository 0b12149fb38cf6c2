/** Erasures over HTTP. */
@NullMarked
package org.hustings.candidate.erasure.api;

import org.jspecify.annotations.NullMarked;
