@NullMarked
package org.hustings.candidate.exchange.csv;

import org.jspecify.annotations.NullMarked;
