/**
 * Makes the OpenAPI document that the build derives from resources and records one from which SDKs come out
 * idiomatic: what is required, which problems an operation can give, headers, unions and merge patches.
 *
 * <p>Runs at build time only; nothing here is called by a service.
 */
@NullMarked
package org.hustings.commons.openapi;

import org.jspecify.annotations.NullMarked;
