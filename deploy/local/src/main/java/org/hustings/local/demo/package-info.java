/**
 * The demonstration: one real election, loaded through the public API by a client like any other.
 *
 * <p>The story is data ({@code src/main/resources/demo}), a list of requests that name each other by
 * key; {@link org.hustings.local.demo.DemoLoader} sends them in order and can be run again at any point.
 */
@NullMarked
package org.hustings.local.demo;

import org.jspecify.annotations.NullMarked;
