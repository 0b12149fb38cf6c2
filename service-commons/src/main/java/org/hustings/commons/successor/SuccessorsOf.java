package org.hustings.commons.successor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the collection whose records the bean knows successors of. Every operation at {@code /v1/<collection>/{id}} and
 * below answers 308 for a record that has a successor, but for its {@code revisions}, which are its own.
 */
@Inherited // the proxy that stands for the bean has it too
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SuccessorsOf {

    /** The first segment of the addresses, such as {@code notes}. */
    String collection();

    /** What the record answers itself besides its revisions: the first segment below it. */
    String[] except() default {};
}
