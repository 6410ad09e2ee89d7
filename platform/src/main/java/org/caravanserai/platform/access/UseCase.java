package org.caravanserai.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing somebody can do, named by the act: one public method, one transaction, the permission asked first and
 * failures of the database translated into the domain's. Together with neither {@link Requires} nor {@link Public} it
 * refuses everybody.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Gated
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
