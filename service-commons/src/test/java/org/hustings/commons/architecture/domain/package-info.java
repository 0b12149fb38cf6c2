/** Planted: a domain that knows a framework and an outer layer. */
@NullMarked
package org.hustings.commons.architecture.domain;

import org.jspecify.annotations.NullMarked;
