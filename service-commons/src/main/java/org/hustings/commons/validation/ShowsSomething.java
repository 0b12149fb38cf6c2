package org.hustings.commons.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text is blank as well if all that it has are characters that nobody sees, such as a space of width zero. */
public class ShowsSomething implements ConstraintValidator<NotBlank, String> {

    /**
     * What Unicode says is a space, a control, a format or default ignorable; and the blank pattern of Braille, which is a
     * symbol by its category.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{IsWhite_Space}\\p{Z}\\p{C}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\x{E0100}-\\x{E01EF}]*");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && !INVISIBLE.matcher(text).matches();
    }
}
