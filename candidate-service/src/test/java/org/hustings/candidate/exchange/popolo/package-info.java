@NullMarked
package org.hustings.candidate.exchange.popolo;

import org.jspecify.annotations.NullMarked;
