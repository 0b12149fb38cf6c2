/** Tests of the election service as a whole, over HTTP and on its topic, and what they share. */
@NullMarked
package org.hustings.election;

import org.jspecify.annotations.NullMarked;
