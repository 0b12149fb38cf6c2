/** Elections in reports by NIST SP 1500-100, version 2, as JSON. */
@NullMarked
package org.hustings.election.imports.nist;

import org.jspecify.annotations.NullMarked;
