/** The rules of organisations. */
@NullMarked
package org.hustings.election.organisation.domain;

import org.jspecify.annotations.NullMarked;
