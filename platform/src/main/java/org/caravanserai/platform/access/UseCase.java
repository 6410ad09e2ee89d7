package org.caravanserai.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that a person can do, named by a verb: one public method, one transaction; the permission is checked first, and
 * failures of the database are translated into failures of the domain. Without {@link Requires} or {@link Public} every
 * call is refused.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Gated
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
