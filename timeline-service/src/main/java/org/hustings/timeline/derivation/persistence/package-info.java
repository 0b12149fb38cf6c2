/** Where the changes are kept that entries tell or will tell. */
@NullMarked
package org.hustings.timeline.derivation.persistence;

import org.jspecify.annotations.NullMarked;
