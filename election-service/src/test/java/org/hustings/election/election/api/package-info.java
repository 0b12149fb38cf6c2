/** A class that breaks a rule of the architecture, to show that the rule can fail. */
@NullMarked
package org.hustings.election.election.api;

import org.jspecify.annotations.NullMarked;
