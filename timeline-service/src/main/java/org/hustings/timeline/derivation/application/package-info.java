/** Turns changes into entries, and keeps the entries in step. */
@NullMarked
package org.hustings.timeline.derivation.application;

import org.jspecify.annotations.NullMarked;
