/** Candidacies in JSON. */
@NullMarked
package org.hustings.candidate.imports.json;

import org.jspecify.annotations.NullMarked;
