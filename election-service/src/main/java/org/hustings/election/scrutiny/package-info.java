/**
 * The scrutineer's report: what an independent person says of how a ballot was held and counted, as the Trade Union and
 * Labour Relations (Consolidation) Act 1992 s.52 asks for. Start at
 * {@link org.hustings.election.scrutiny.ScrutineerReport}.
 */
@NullMarked
package org.hustings.election.scrutiny;

import org.jspecify.annotations.NullMarked;
