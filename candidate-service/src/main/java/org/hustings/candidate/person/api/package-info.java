/** People over HTTP. */
@NullMarked
package org.hustings.candidate.person.api;

import org.jspecify.annotations.NullMarked;
