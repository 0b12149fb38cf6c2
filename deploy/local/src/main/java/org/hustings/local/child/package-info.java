/**
 * The first class of every service that the launcher starts. It is packed in a jar of its own, so that
 * a service's class path holds nothing else of the launcher.
 */
@NullMarked
package org.hustings.local.child;

import org.jspecify.annotations.NullMarked;
