/**
 * Who calls, and what they may do: roles that imply one another, the caller as a bean, and the check that production
 * trusts a real token issuer. Tokens themselves are verified by Quarkus OIDC.
 */
@NullMarked
package org.hustings.commons.security;

import org.jspecify.annotations.NullMarked;
