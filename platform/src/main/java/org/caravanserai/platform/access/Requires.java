package org.caravanserai.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caravanserai.domain.access.Permission;

/**
 * The permission that is checked before a use case runs. For permissions that come from a role in an organization the
 * use case checks it again for the organization concerned. On a call of the API with a body: the permission that is
 * checked before the body is read.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();
}
