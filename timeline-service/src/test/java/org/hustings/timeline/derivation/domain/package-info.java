@NullMarked
package org.hustings.timeline.derivation.domain;

import org.jspecify.annotations.NullMarked;
