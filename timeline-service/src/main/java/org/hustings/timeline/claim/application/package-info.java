/** What can be done with claims, each in one transaction with its revision, and what they hold direct writes to. */
@NullMarked
package org.hustings.timeline.claim.application;

import org.jspecify.annotations.NullMarked;
