@NullMarked
package org.hustings.candidate.exchange;

import org.jspecify.annotations.NullMarked;
