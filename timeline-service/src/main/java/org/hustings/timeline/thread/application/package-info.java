/** Reads of threads and of who accused whom, each in a constant number of statements. */
@NullMarked
package org.hustings.timeline.thread.application;

import org.jspecify.annotations.NullMarked;
