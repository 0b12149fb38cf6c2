/** Tests of the rules of elections. */
@NullMarked
package org.hustings.election.election.domain;

import org.jspecify.annotations.NullMarked;
