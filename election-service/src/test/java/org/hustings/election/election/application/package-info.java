/** What reads and writes of elections cost in the database. */
@NullMarked
package org.hustings.election.election.application;

import org.jspecify.annotations.NullMarked;
