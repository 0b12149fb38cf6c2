/** Campaign events on the wire: what clients send, what they get, and what goes to the topic. */
@NullMarked
package org.hustings.timeline.campaignevent.contract;

import org.jspecify.annotations.NullMarked;
