package org.hustings.commons.claim.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hustings.commons.http.MemberEdit;
import org.hustings.commons.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a record in the form in which a client may write it.
 *
 * @param <T> that form
 */
public abstract class ClaimedPart<T> {

    /** Who may see the record is decided, and sources say what the others are known from. */
    private static final Set<String> NEVER_CLAIMED = Set.of("draft", "sources");

    private final MemberEdit edit;
    private final Class<T> form;

    protected ClaimedPart(MemberEdit edit, Class<T> form) {
        this.edit = edit;
        this.form = form;
    }

    /** The part as it is, which may have more members than the form. */
    protected abstract Object current();

    /** Takes what was changed, by the rules of the aggregate. */
    protected abstract void keep(T changed, Instant now);

    /** Where the part is known from, in the form that the service gives to its sources. */
    protected abstract List<?> sources();

    /** Whether the part has such a member, and something can be claimed of it. */
    protected boolean has(String member) {
        return members().contains(member) && !NEVER_CLAIMED.contains(member);
    }

    @Nullable
    JsonNode shown(String member) {
        return tree().get(member);
    }

    void show(String member, @Nullable JsonNode value, Instant now) {
        try {
            keep(edit.with(tree(), member, value, form), now);
        } catch (DomainException e) {
            throw RefusedValue.of(member, e);
        }
    }

    JsonNode typed(String member, JsonNode value) {
        try {
            return edit.form(edit.with(tree(), member, value, form)).path(member);
        } catch (DomainException e) {
            throw RefusedValue.of(member, e);
        }
    }

    private ObjectNode tree() {
        return edit.form(current()).retain(members());
    }

    private List<String> members() {
        return Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
