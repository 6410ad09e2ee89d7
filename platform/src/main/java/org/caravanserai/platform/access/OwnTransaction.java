package org.caravanserai.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Steps of the platform itself, each in a transaction of its own: what background work writes down as it goes, and what
 * must stay written whatever becomes of the use case around it. Nobody from outside reaches them, so they pass no gate.
 */
@Stereotype
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnTransaction {}
