/**
 * The parts of records that claims are about, each in the form in which a client may write it: what is claimed of a part
 * keeps to the rules of a direct write, because it is one.
 */
@NullMarked
package org.hustings.election.claim.part;

import org.jspecify.annotations.NullMarked;
