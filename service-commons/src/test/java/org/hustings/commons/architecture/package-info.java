/** How the shared code is arranged, and that the rules of every module can fail: the classes below break them. */
@NullMarked
package org.hustings.commons.architecture;

import org.jspecify.annotations.NullMarked;
