@NullMarked
package org.hustings.election.claim;

import org.jspecify.annotations.NullMarked;
