/**
 * The contract for readers: the OpenAPI document in its forms and the reference page, from finished bytes.
 */
@NullMarked
package org.hustings.gateway.reference;

import org.jspecify.annotations.NullMarked;
