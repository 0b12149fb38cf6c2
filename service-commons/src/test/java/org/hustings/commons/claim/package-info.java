@NullMarked
package org.hustings.commons.claim;

import org.jspecify.annotations.NullMarked;
