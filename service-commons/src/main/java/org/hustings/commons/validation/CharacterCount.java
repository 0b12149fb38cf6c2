package org.hustings.commons.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How long a text is, in characters, as JSON Schema counts for {@code maxLength} and PostgreSQL does: a character that
 * Java keeps as a pair is one.
 */
public class CharacterCount implements ConstraintValidator<Size, String> {

    private int least;
    private int most;

    @Override
    public void initialize(Size size) {
        least = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var length = text.codePointCount(0, text.length());
        return least <= length && length <= most;
    }
}
