/** JSON in the database is written as on the wire. */
@NullMarked
package org.hustings.commons.json;

import org.jspecify.annotations.NullMarked;
