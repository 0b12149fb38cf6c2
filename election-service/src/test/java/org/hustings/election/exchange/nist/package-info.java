/** Tests of the report against the schema of the standard. */
@NullMarked
package org.hustings.election.exchange.nist;

import org.jspecify.annotations.NullMarked;
