/**
 * Tables as the world writes them: with and without byte order mark, with any line ends, with quoted line breaks, with
 * semicolons or tabs for commas, with separators in numbers. Start at {@link org.hustings.commons.bulk.csv.CsvFile}.
 */
@NullMarked
package org.hustings.commons.bulk.csv;

import org.jspecify.annotations.NullMarked;
