/** Candidacies in tables: a row for each. */
@NullMarked
package org.hustings.candidate.imports.csv;

import org.jspecify.annotations.NullMarked;
