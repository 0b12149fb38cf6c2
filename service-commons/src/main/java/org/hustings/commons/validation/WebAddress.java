package org.hustings.commons.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An address of the web: its scheme is {@code http} or {@code https} and it names a host. A page makes a link of it, so
 * whatever else a link may do, such as run a script, is refused.
 */
@Constraint(validatedBy = WebAddressValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface WebAddress {

    /** What a value has to be. */
    String message() default "must be an address that begins with http:// or https://";

    /** As Bean Validation wants it; not used. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it; not used. */
    Class<? extends Payload>[] payload() default {};
}
