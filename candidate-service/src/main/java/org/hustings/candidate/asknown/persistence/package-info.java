/** The revision log beside the tables of the records. */
@NullMarked
package org.hustings.candidate.asknown.persistence;

import org.jspecify.annotations.NullMarked;
