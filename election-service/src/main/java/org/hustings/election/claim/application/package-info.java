/** What can be done with claims, each in one transaction with its revision. */
@NullMarked
package org.hustings.election.claim.application;

import org.jspecify.annotations.NullMarked;
