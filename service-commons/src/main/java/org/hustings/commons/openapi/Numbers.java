package org.hustings.commons.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Bounds whole numbers by what every client can hold: 64 bits only as far as JavaScript counts exactly. */
final class Numbers {
    private static final BigDecimal SAFE = BigDecimal.valueOf((1L << 53) - 1);
    private static final BigDecimal INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Numbers() {}

    static void bound(OpenAPI document) {
        Schemas.visitAll(document, Numbers::bound);
    }

    private static void bound(Schema schema) {
        if ("int64".equals(schema.getFormat())) {
            bound(schema, SAFE);
        } else if ("int32".equals(schema.getFormat())) {
            bound(schema, INT);
        }
    }

    private static void bound(Schema schema, BigDecimal limit) {
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(limit);
        }
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(limit.negate());
        }
    }
}
