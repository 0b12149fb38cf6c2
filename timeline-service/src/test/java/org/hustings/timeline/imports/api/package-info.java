/** Tests of what the contract says of imports. */
@NullMarked
package org.hustings.timeline.imports.api;

import org.jspecify.annotations.NullMarked;
