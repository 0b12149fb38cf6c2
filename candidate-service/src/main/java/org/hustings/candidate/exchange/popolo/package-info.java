/** People, organisations, posts and memberships as Popolo JSON. Start at {@link org.hustings.candidate.exchange.popolo.PopoloDocument}. */
@NullMarked
package org.hustings.candidate.exchange.popolo;

import org.jspecify.annotations.NullMarked;
