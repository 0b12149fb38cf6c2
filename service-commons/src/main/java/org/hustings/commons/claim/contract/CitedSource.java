package org.hustings.commons.claim.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stands in the OpenAPI document for the schema that the service gives to its sources. */
@Schema(ref = "#/components/schemas/Source")
interface CitedSource {}
