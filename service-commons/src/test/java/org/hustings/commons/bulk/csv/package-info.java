/** Tests of reading tables. */
@NullMarked
package org.hustings.commons.bulk.csv;

import org.jspecify.annotations.NullMarked;
