/** Planted: a resource that does what belongs elsewhere. */
@NullMarked
package org.hustings.commons.architecture.api;

import org.jspecify.annotations.NullMarked;
