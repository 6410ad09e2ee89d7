package org.caravanserai.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Steps of the platform itself, each in a transaction of its own: progress of background work, and data that must be kept even
 * if the surrounding use case fails. They cannot be called from outside, so no permission is checked.
 */
@Stereotype
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnTransaction {}
