/** What PostgreSQL offers beyond statements: connections that live long, hold locks and hear notifications. */
@NullMarked
package org.hustings.commons.postgres;

import org.jspecify.annotations.NullMarked;
