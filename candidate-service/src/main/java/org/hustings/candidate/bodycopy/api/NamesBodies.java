package org.hustings.candidate.bodycopy.api;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a command whose body may name an organisation or a post: makes sure that these are known before any transaction
 * begins, so that none stays open while their owner is asked. What a merge patch does not mention was made sure of
 * before. Where the body is a claim, the pointers are those of the record that it is about.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NamesBodies {

    /** JSON Pointer to the id of the organisation; empty if the body has no such member. */
    @Nonbinding
    String organisation() default "";

    /** JSON Pointer to the id of the post; empty if the body has no such member. */
    @Nonbinding
    String post() default "";
}
