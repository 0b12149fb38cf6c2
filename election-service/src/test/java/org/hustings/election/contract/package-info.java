/** What the service promises to others, compared with the files that say so: OpenAPI, AsyncAPI and golden events. */
@NullMarked
package org.hustings.election.contract;

import org.jspecify.annotations.NullMarked;
