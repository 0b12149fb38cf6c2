/** Tests of the table. */
@NullMarked
package org.hustings.election.exchange.csv;

import org.jspecify.annotations.NullMarked;
