/** What claims of this service have of their own on the wire: conflicts of an election, and the forms of its values. */
@NullMarked
package org.hustings.election.claim.contract;

import org.jspecify.annotations.NullMarked;
