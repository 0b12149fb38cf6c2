/** Tests of what is erased with the data of a candidate. */
@NullMarked
package org.hustings.election.erasure;

import org.jspecify.annotations.NullMarked;
