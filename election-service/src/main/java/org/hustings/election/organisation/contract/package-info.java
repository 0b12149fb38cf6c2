/** The published form of organisations: what requests, answers, revisions and events carry. */
@NullMarked
package org.hustings.election.organisation.contract;

import org.jspecify.annotations.NullMarked;
