/** HTTP: the resource {@code /candidate-imports}. */
@NullMarked
package org.hustings.candidate.imports.api;

import org.jspecify.annotations.NullMarked;
