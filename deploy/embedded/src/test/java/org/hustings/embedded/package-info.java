/** Tests of the embedded servers: their data, their deaths, their messages. */
@NullMarked
package org.hustings.embedded;

import org.jspecify.annotations.NullMarked;
