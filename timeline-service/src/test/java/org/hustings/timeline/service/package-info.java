@NullMarked
package org.hustings.timeline.service;

import org.jspecify.annotations.NullMarked;
