/**
 * Who may pass: bearer tokens are checked here as well as in the services, which alone decide about roles.
 */
@NullMarked
package org.hustings.gateway.security;

import org.jspecify.annotations.NullMarked;
