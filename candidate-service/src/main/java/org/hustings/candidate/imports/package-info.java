/**
 * Bulk import of candidates, in any number of elections at once.
 *
 * <p>Each form of files has a package of its own; all of them give the same records, which one importer carries out by
 * the commands on people and candidacies. Whom a record means is never guessed: see
 * {@link org.hustings.candidate.imports.application.PersonMatching}. What is sent is kept, queued and taken up again by
 * {@link org.hustings.commons.bulk}.
 */
@NullMarked
package org.hustings.candidate.imports;

import org.jspecify.annotations.NullMarked;
