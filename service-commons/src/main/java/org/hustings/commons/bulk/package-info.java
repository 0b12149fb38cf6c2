/**
 * Bulk imports: files of any size that are taken in as they come, kept in PostgreSQL, and gone through record by record
 * in the background.
 *
 * <p>Each record is one transaction together with the progress, so that nothing is half-written and any copy of the
 * service carries on behind the last record when another dies. A service says what its files hold by beans of
 * {@link org.hustings.commons.bulk.BulkFormat}, and takes them by a resource method with a parameter of
 * {@link org.hustings.commons.bulk.Upload}, which it hands to {@link org.hustings.commons.bulk.Imports}.
 */
@NullMarked
package org.hustings.commons.bulk;

import org.jspecify.annotations.NullMarked;
