package org.caravanserai.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caravanserai.domain.access.Permission;

/**
 * The permission a use case asks before it does anything. For permissions that come from a role in an organization the
 * use case asks once more, for the organization it is about.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();
}
