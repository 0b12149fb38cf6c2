package org.hustings.candidate.exchange.popolo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hustings.candidate.exchange.ExportedCandidate;
import org.hustings.candidate.exchange.Surroundings;
import org.hustings.candidate.exchange.application.Export;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.jspecify.annotations.Nullable;

/**
 * People, organisations, posts and memberships in the terms of Popolo, each in a list of its own.
 *
 * <p>It goes through the candidates twice: the people come before the organisations, and the memberships after them.
 */
public final class PopoloDocument {

    private final Export export;
    private final Surroundings surroundings;
    private final ObjectWriter json;
    private final @Nullable Person only;

    /**
     * A document about the candidates of an export.
     *
     * @param only the person whose candidacies these are, who need not have any; null if they are many people's
     */
    public PopoloDocument(Export export, Surroundings surroundings, ObjectWriter json, @Nullable Person only) {
        this.export = export;
        this.surroundings = surroundings;
        // One flush at the end, since each makes a chunk of the answer.
        this.json = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        this.only = only;
    }

    /**
     * Writes it in UTF-8, object by object. Nothing is closed where it breaks off: closing would complete the JSON, and
     * who reads it would take a part for the whole.
     */
    public void writeTo(OutputStream out) throws IOException {
        var bodies = new PopoloBodies();
        var document = json.createGenerator(out);
        document.writeStartObject();
        document.writeArrayFieldStart("persons");
        writePeople(document, bodies);
        document.writeEndArray();
        writeAll(document, "organizations", bodies.organizations(surroundings.organisations()));
        writeAll(document, "posts", bodies.posts(surroundings.posts()));
        document.writeArrayFieldStart("memberships");
        writeMemberships(document);
        document.writeEndArray();
        document.writeEndObject();
        document.close();
    }

    private void writePeople(JsonGenerator document, PopoloBodies bodies) throws IOException {
        if (only != null) {
            write(document, PopoloPerson.of(only));
            holdings(only.id()).forEach(bodies::note);
        }
        export.forEach(some -> {
            some.forEach(candidate -> bodies.note(candidate.standing()));
            if (only == null) {
                holdings(some).forEach(bodies::note);
                for (var candidate : some) {
                    write(document, PopoloPerson.of(candidate.person()));
                }
            }
        });
    }

    private void writeMemberships(JsonGenerator document) throws IOException {
        export.forEach(some -> {
            for (var candidate : some) {
                write(document, PopoloMembership.of(candidate.standing()));
            }
            if (only == null) {
                write(document, holdings(some));
            }
        });
        if (only != null) {
            write(document, holdings(only.id()));
        }
    }

    private List<PostHolding> holdings(List<ExportedCandidate> some) {
        return surroundings
                .holdings()
                .apply(some.stream().map(candidate -> candidate.person().id()).toList());
    }

    private List<PostHolding> holdings(PersonId person) {
        return surroundings.holdings().apply(List.of(person));
    }

    private void write(JsonGenerator document, List<PostHolding> holdings) throws IOException {
        for (var holding : holdings) {
            write(document, PopoloHolding.of(holding));
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
