/** Tests of reading reports. */
@NullMarked
package org.hustings.election.imports.nist;

import org.jspecify.annotations.NullMarked;
