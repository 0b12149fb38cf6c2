/** HTTP: the resource {@code /imports}. */
@NullMarked
package org.hustings.election.imports.api;

import org.jspecify.annotations.NullMarked;
