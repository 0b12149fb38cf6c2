package org.hustings.commons.validation;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** Lets {@code @Size} and {@code @NotBlank} mean what a reader of the contract takes them to mean. */
@ApplicationScoped
class TextRules implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var rules = configuration.createConstraintMapping();
        // The validators that come along stay, for collections and maps; for text these are the more specific ones.
        rules.constraintDefinition(Size.class).includeExistingValidators(true).validatedBy(CharacterCount.class);
        rules.constraintDefinition(NotBlank.class)
                .includeExistingValidators(true)
                .validatedBy(ShowsSomething.class);
        configuration.addMapping(rules);
    }
}
