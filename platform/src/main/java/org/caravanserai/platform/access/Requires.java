package org.caravanserai.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caravanserai.domain.access.Permission;

/**
 * The permission a use case asks before it does anything. For permissions that come from a role in an organization the
 * use case asks once more, for the organization it is about. On a call of the API that takes a body: the permission that
 * is asked before anything of the body is read.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();
}
