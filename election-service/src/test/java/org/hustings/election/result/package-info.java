/** Tests of the rules in the package of the same name. */
@NullMarked
package org.hustings.election.result;

import org.jspecify.annotations.NullMarked;
