/**
 * The parts of records that claims are about, each in the form in which a client may write it: what is claimed of a part
 * keeps to the rules of a direct write, because it is one. A service adapts its records by
 * {@link org.hustings.commons.claim.part.RecordWithParts}.
 */
@NullMarked
package org.hustings.commons.claim.part;

import org.jspecify.annotations.NullMarked;
