/** Elections in tables: a row for each candidate, round and election. */
@NullMarked
package org.hustings.election.imports.csv;

import org.jspecify.annotations.NullMarked;
