/** Elections and organisations as claims see them, in parts that keep to the rules of a direct write. */
@NullMarked
package org.hustings.election.claim.part;

import org.jspecify.annotations.NullMarked;
