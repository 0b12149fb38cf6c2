package org.hustings.candidate.exchange.popolo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.hustings.candidate.exchange.application.Export;
import org.hustings.candidate.person.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * People, organisations, posts and memberships in the terms of Popolo, each in a list of its own.
 *
 * <p>It goes through the candidates twice: the people come before the organisations, and the memberships after them.
 */
public final class PopoloDocument {

    private final Export export;
    private final ObjectWriter json;
    private final @Nullable Person person;

    private PopoloDocument(Export export, ObjectWriter json, @Nullable Person person) {
        this.export = export;
        this.json = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.person = person;
    }

    /** The candidates of an election. */
    public static PopoloDocument ofElection(Export export, ObjectWriter json) {
        return new PopoloDocument(export, json, null);
    }

    /** One person with all candidacies. */
    public static PopoloDocument ofPerson(Person person, Export export, ObjectWriter json) {
        return new PopoloDocument(export, json, person);
    }

    /** Writes it in UTF-8, object by object. */
    public void writeTo(OutputStream out) throws IOException {
        var bodies = new PopoloBodies();
        try (var document = json.createGenerator(out)) {
            document.writeStartObject();
            document.writeArrayFieldStart("persons");
            if (person != null) {
                write(document, PopoloPerson.of(person));
            }
            export.forEach(candidate -> {
                bodies.note(candidate.standing());
                if (person == null) {
                    write(document, PopoloPerson.of(candidate.person()));
                }
            });
            document.writeEndArray();
            writeAll(document, "organizations", bodies.organizations());
            writeAll(document, "posts", bodies.posts());
            document.writeArrayFieldStart("memberships");
            export.forEach(candidate -> write(document, PopoloMembership.of(candidate.standing())));
            document.writeEndArray();
            document.writeEndObject();
        }
    }

    private void writeAll(JsonGenerator document, String name, Iterable<? extends PopoloObject> objects)
            throws IOException {
        document.writeArrayFieldStart(name);
        for (var object : objects) {
            write(document, object);
        }
        document.writeEndArray();
    }

    private void write(JsonGenerator document, PopoloObject object) throws IOException {
        json.writeValue(document, object);
    }
}
