package org.hustings.commons.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a client send a POST again with the same {@code Idempotency-Key} without doing it twice.
 *
 * <p>The same key with the same request is answered as the first time; with another request 422, while the first is
 * still running 409. Without the header nothing changes.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SafeRepeat {}
