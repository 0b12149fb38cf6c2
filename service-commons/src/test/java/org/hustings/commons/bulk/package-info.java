/** Tests of bulk imports, with notes for records. */
@NullMarked
package org.hustings.commons.bulk;

import org.jspecify.annotations.NullMarked;
