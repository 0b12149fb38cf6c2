package org.hustings.candidate.person.persistence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.hustings.candidate.value.Identifier;

/** Identifiers as they stand in the profile of a row, so that the database can compare them. */
final class IdentifierJson {

    private IdentifierJson() {}

    static String of(List<Identifier> identifiers) {
        var array = JsonNodeFactory.instance.arrayNode();
        identifiers.forEach(one -> array.addObject().put("scheme", one.scheme()).put("identifier", one.identifier()));
        return array.toString();
    }
}
