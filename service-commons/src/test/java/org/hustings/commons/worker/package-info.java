/** Workers beside the requests. */
@NullMarked
package org.hustings.commons.worker;

import org.jspecify.annotations.NullMarked;
