package org.caravanserai.web.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer of this call is a secret of its caller: no cache keeps it, and an {@code Idempotency-Key} has no effect, since
 * the answer and a digest of the request would be stored with the key.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswersSecret {}
