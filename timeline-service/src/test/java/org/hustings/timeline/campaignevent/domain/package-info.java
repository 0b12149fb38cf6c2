@NullMarked
package org.hustings.timeline.campaignevent.domain;

import org.jspecify.annotations.NullMarked;
