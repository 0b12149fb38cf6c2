/** Large files of JSON, of which only parts are in memory. Start at {@link org.hustings.commons.bulk.json.JsonParts}. */
@NullMarked
package org.hustings.commons.bulk.json;

import org.jspecify.annotations.NullMarked;
