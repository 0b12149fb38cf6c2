package org.hustings.commons.claim;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed, by whom and where: all of a claim that never changes.
 *
 * @param property JSON Pointer into the record
 * @param claimant who says so, as far as it is known
 * @param statedAt when it was said, in the form that the service gives to its dates
 * @param appearances where it can be read
 */
@Embeddable
public record ClaimStatement(
        String property,
        ClaimValue value,
        @Enumerated(EnumType.STRING) ClaimKind kind,
        @Nullable String claimant,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "stated_at") @Nullable
        JsonNode statedAt,

        @JdbcTypeCode(SqlTypes.JSON) List<Appearance> appearances) {

    /** The same of another form of the value. */
    ClaimStatement of(ClaimValue canonical) {
        return new ClaimStatement(property, canonical, kind, claimant, statedAt, appearances);
    }

    boolean isFact() {
        return kind == ClaimKind.FACT;
    }
}
