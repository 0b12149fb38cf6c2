/** Scrutineers' reports. */
@NullMarked
package org.hustings.election.scrutiny;

import org.jspecify.annotations.NullMarked;
