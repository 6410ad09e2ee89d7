package org.caravanserai.platform.forms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that JSON has as a text, for clients that have always sent it so. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsText {

    /** Whether a number is taken too. */
    boolean orNumber() default false;
}
