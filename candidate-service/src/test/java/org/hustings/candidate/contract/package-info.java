/** That the service keeps what it published: its events and its HTTP interface. */
@NullMarked
package org.hustings.candidate.contract;

import org.jspecify.annotations.NullMarked;
