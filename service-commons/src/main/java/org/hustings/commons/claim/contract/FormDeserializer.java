package org.hustings.commons.claim.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.function.Function;

/**
 * Binds a member to the record that the service declares for it. It is bound with the body around it, so that what is
 * wrong in it is found, and told, together with all else.
 */
abstract class FormDeserializer extends JsonDeserializer<Record> {

    private final Function<ClaimForms, Class<? extends Record>> form;

    private FormDeserializer(Function<ClaimForms, Class<? extends Record>> form) {
        this.form = form;
    }

    @Override
    public Record deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (context.getAttribute(ClaimForms.class) instanceof ClaimForms forms) {
            return context.readValue(json, form.apply(forms));
        }
        throw new IllegalStateException("A service that takes claims needs a bean of ClaimForms");
    }

    static final class OfSource extends FormDeserializer {
        OfSource() {
            super(ClaimForms::source);
        }
    }

    static final class OfDate extends FormDeserializer {
        OfDate() {
            super(ClaimForms::date);
        }
    }
}
