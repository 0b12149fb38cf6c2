/**
 * What every top-level record has in common: a version, and a life as a draft before it is published.
 *
 * <p>A draft is hidden from the public and may be deleted. What was once published stays.
 */
@NullMarked
package org.hustings.election.record;

import org.jspecify.annotations.NullMarked;
