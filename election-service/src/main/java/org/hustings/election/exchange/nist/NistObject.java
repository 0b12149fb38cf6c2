package org.hustings.election.exchange.nist;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** An object of the standard: it says which of its classes it is, and its members have names of its kind. */
@JsonNaming(UpperCamelCaseStrategy.class)
@JsonPropertyOrder({"@type", "@id"})
interface NistObject {

    /** The class of the standard; the record is named like it. */
    @JsonProperty("@type")
    default String nistClass() {
        return "ElectionResults." + getClass().getSimpleName();
    }
}
