/**
 * Elections, as this service knows them: a copy of what it needs, which may lag behind the election service.
 *
 * <p>The copy is filled from {@code hustings.elections.v1}. A command that names an election which is not here yet
 * asks the election service once. Start at {@link org.hustings.timeline.electioncopy.KnownElections}.
 */
@NullMarked
package org.hustings.timeline.electioncopy;

import org.jspecify.annotations.NullMarked;
