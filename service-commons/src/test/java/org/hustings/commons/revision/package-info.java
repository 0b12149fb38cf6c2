@NullMarked
package org.hustings.commons.revision;

import org.jspecify.annotations.NullMarked;
