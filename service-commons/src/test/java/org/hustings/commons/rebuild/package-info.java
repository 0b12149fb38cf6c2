@NullMarked
package org.hustings.commons.rebuild;

import org.jspecify.annotations.NullMarked;
