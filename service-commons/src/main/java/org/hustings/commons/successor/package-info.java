/**
 * Records for which another one stands: their addresses lead there, as long as that lasts.
 *
 * <p>A service says where by a bean of {@link org.hustings.commons.successor.Successors}; the redirect of every operation
 * below the record, and its description in the contract, follow from its annotation.
 */
@NullMarked
package org.hustings.commons.successor;

import org.jspecify.annotations.NullMarked;
