package org.hustings.election.election.api;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a command whose first parameter is the id of an election and whose last is its body: makes sure that the
 * candidates are known by whom it is decided, before any transaction begins, so that none stays open while their owner
 * is asked.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface LearnsCandidates {}
