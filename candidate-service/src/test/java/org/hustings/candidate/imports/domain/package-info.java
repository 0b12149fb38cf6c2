/** Tests of what files say of candidacies. */
@NullMarked
package org.hustings.candidate.imports.domain;

import org.jspecify.annotations.NullMarked;
