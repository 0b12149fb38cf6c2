/**
 * Electorates: how many could vote. Several for one election are normal, since papers sent out, members reported and
 * voters entitled are different numbers, each with its own source.
 */
@NullMarked
package org.hustings.election.electorate;

import org.jspecify.annotations.NullMarked;
