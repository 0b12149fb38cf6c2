/** Tests of the copy of the candidates. */
@NullMarked
package org.hustings.election.candidatecopy;

import org.jspecify.annotations.NullMarked;
