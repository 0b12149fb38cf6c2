/** Finding out whom a file means, and recording what it says by the commands that there are for it. */
@NullMarked
package org.hustings.candidate.imports.application;

import org.jspecify.annotations.NullMarked;
