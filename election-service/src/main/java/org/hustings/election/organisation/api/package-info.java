/** HTTP: the resources under {@code /organisations}. */
@NullMarked
package org.hustings.election.organisation.api;

import org.jspecify.annotations.NullMarked;
