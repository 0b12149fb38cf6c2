package org.hustings.commons.claim;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed of a property.
 *
 * @param type whether there is a value, and whether it is known
 * @param value the value as the record would show it; null unless one is given
 */
@Embeddable
public record ClaimValue(
        @Enumerated(EnumType.STRING) @Column(name = "value_type")
        ClaimValueType type,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable JsonNode value) {

    /** A number that was read and one that was made from an object may be of different classes. */
    private static final Comparator<JsonNode> BY_WORTH = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : differ(one, other);

    /** Refuses a value that says it is none, and none that says it is a value. */
    public ClaimValue {
        var given = value != null && !value.isNull();
        if (given != (type == ClaimValueType.VALUE)) {
            throw new ValueTypeMismatch(type);
        }
        value = given ? value : null;
    }

    /** What a record shows: the value, or that there is none. */
    public static ClaimValue ofShown(@Nullable JsonNode shown) {
        return isNothing(shown)
                ? new ClaimValue(ClaimValueType.NO_VALUE, null)
                : new ClaimValue(ClaimValueType.VALUE, shown);
    }

    /** Whether both claim the same. */
    public boolean sameAs(ClaimValue other) {
        return type == other.type && isShownAs(other.value);
    }

    /** Whether a record that shows this looks like that; what is not known is not shown. */
    public boolean isShownAs(@Nullable JsonNode shown) {
        if (value == null || isNothing(value) || isNothing(shown)) {
            return isNothing(value) && isNothing(shown);
        }
        return value.equals(BY_WORTH, shown);
    }

    /** A list that nobody put anything into says nothing, and none is how a record shows that there is no value. */
    private static boolean isNothing(@Nullable JsonNode shown) {
        return shown == null || shown.isNull() || shown.isMissingNode() || (shown.isArray() && shown.isEmpty());
    }

    private static int differ(JsonNode one, JsonNode other) {
        return one.equals(other) ? 0 : 1;
    }
}
