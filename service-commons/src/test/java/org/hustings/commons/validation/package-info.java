/** What Bean Validation takes and refuses. */
@NullMarked
package org.hustings.commons.validation;

import org.jspecify.annotations.NullMarked;
