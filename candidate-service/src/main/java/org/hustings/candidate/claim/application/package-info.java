/** What can be done with claims, each in one transaction with its revision, and what they hold direct writes to. */
@NullMarked
package org.hustings.candidate.claim.application;

import org.jspecify.annotations.NullMarked;
