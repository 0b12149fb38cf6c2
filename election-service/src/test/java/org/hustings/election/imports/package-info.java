/** Tests of bulk imports. */
@NullMarked
package org.hustings.election.imports;

import org.jspecify.annotations.NullMarked;
