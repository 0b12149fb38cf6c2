package org.hustings.commons.claim.part;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hustings.commons.claim.Appearance;
import org.hustings.commons.claim.ClaimedRecord;
import org.hustings.commons.http.MemberEdit;
import org.jspecify.annotations.Nullable;

/** A record whose properties are members of its parts. */
public abstract class RecordWithParts implements ClaimedRecord {

    private final MemberEdit edit;

    protected RecordWithParts(MemberEdit edit) {
        this.edit = edit;
    }

    /** The part that the pointer leads into, if it is there. */
    protected abstract Optional<? extends ClaimedPart<?>> part(PropertyPointer pointer);

    @Override
    public boolean has(String property) {
        var pointer = PropertyPointer.of(property);
        return part(pointer).filter(part -> part.has(pointer.member())).isPresent();
    }

    @Override
    public @Nullable JsonNode shown(String property) {
        var pointer = PropertyPointer.of(property);
        return partOf(pointer).shown(pointer.member());
    }

    @Override
    public void show(String property, @Nullable JsonNode value, Instant now) {
        var pointer = PropertyPointer.of(property);
        partOf(pointer).show(pointer.member(), value, now);
    }

    @Override
    public JsonNode typed(String property, JsonNode value) {
        var pointer = PropertyPointer.of(property);
        return partOf(pointer).typed(pointer.member(), value);
    }

    @Override
    public List<Appearance> appearances(String property) {
        return partOf(PropertyPointer.of(property)).sources().stream()
                .map(source -> new Appearance(edit.form(source), null, null))
                .toList();
    }

    private ClaimedPart<?> partOf(PropertyPointer pointer) {
        return part(pointer).orElseThrow();
    }
}
