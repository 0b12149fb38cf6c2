/**
 * How the services behind the gateway are, for people who look.
 */
@NullMarked
package org.hustings.gateway.health;

import org.jspecify.annotations.NullMarked;
