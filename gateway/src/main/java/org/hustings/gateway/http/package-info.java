/**
 * Small parts of HTTP that the proxy needs: which headers travel, request ids, trace context, forwarding, CORS.
 */
@NullMarked
package org.hustings.gateway.http;

import org.jspecify.annotations.NullMarked;
