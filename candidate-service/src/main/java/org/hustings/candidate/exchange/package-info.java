/**
 * Candidacies in the forms that others read: CSV (RFC 4180) and Popolo.
 *
 * <p>Each form has a package of its own, which knows the records and nothing of HTTP or the database. They are written
 * as they are read, some at a time. Start at {@link org.hustings.candidate.exchange.application.Export}.
 */
@NullMarked
package org.hustings.candidate.exchange;

import org.jspecify.annotations.NullMarked;
