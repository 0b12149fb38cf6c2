/** The published form of elections: what requests, answers, revisions and events carry. */
@NullMarked
package org.hustings.election.election.contract;

import org.jspecify.annotations.NullMarked;
