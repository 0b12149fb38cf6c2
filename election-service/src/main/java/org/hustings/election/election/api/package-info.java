/** HTTP: the resources under {@code /elections}. */
@NullMarked
package org.hustings.election.election.api;

import org.jspecify.annotations.NullMarked;
