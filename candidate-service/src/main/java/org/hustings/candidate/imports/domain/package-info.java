/** What files say of candidacies, and what is wrong with it. */
@NullMarked
package org.hustings.candidate.imports.domain;

import org.jspecify.annotations.NullMarked;
