/** The reads of records as they were known. */
@NullMarked
package org.hustings.candidate.asknown.application;

import org.jspecify.annotations.NullMarked;
