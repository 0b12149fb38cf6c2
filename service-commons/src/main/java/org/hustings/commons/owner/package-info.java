/**
 * Questions to the services that own what this one has only copies of.
 *
 * <p>A topic may lag, so a request may name a record that has not come yet; its owner is asked for it once, over HTTP and
 * in the caller's name. Start at {@link org.hustings.commons.owner.Owner}.
 */
@NullMarked
package org.hustings.commons.owner;

import org.jspecify.annotations.NullMarked;
