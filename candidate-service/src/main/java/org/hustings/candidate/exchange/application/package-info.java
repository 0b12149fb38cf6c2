/** The reads of exports. */
@NullMarked
package org.hustings.candidate.exchange.application;

import org.jspecify.annotations.NullMarked;
