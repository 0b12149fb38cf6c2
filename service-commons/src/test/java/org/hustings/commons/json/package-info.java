@NullMarked
package org.hustings.commons.json;

import org.jspecify.annotations.NullMarked;
