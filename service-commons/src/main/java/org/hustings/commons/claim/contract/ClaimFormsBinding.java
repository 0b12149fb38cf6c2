package org.hustings.commons.claim.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Lets Jackson know the forms of the service, if it has any. */
@Singleton
class ClaimFormsBinding implements ObjectMapperCustomizer {

    private final Instance<ClaimForms> forms;

    ClaimFormsBinding(Instance<ClaimForms> forms) {
        this.forms = forms;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        if (forms.isResolvable()) {
            mapper.setConfig(mapper.getDeserializationConfig().withAttribute(ClaimForms.class, forms.get()));
        }
    }
}
