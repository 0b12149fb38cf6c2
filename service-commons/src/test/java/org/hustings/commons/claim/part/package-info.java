@NullMarked
package org.hustings.commons.claim.part;

import org.jspecify.annotations.NullMarked;
