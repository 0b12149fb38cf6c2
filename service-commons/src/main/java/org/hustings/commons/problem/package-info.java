/**
 * Failures on the wire: every error of every service leaves as an RFC 9457 problem.
 *
 * <p>A rule that is broken is a {@link org.hustings.commons.problem.DomainException} with a kind and a stable code;
 * the mappers here turn it, and everything that goes wrong around it, into a {@link org.hustings.commons.problem.Problem}.
 * Nothing of the inside (class names, SQL, stack traces) is ever part of one.
 */
@NullMarked
package org.hustings.commons.problem;

import org.jspecify.annotations.NullMarked;
