/** Use cases: the commands, each in one transaction, and the reads. */
@NullMarked
package org.hustings.election.organisation.application;

import org.jspecify.annotations.NullMarked;
