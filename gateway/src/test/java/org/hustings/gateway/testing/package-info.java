/** What the tests of the gateway share: services that behave badly on request, and clients that send what nobody should. */
@NullMarked
package org.hustings.gateway.testing;

import org.jspecify.annotations.NullMarked;
