/** Each check by its own tests, and all of them against results with one planted error each. */
@NullMarked
package org.hustings.election.check;

import org.jspecify.annotations.NullMarked;
