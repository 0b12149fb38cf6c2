/**
 * Checks on a result: what its printed figures have to do with each other, and with what else is known of the election.
 *
 * <p>A check judges and never changes a figure, nor refuses one: conflicting figures are what a record of elections is
 * for. Each check is a class of its own; {@link org.hustings.election.check.ResultChecks} applies them all.
 */
@NullMarked
package org.hustings.election.check;

import org.jspecify.annotations.NullMarked;
