/** Tests of what the records of the service share. */
@NullMarked
package org.hustings.election.record;

import org.jspecify.annotations.NullMarked;
