package org.caravanserai.platform.forms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of records of which a page sends more rows than are meant, some with a box that is ticked or a choice that is made beforehand: a
 * row counts only where this component of it is written.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface MeantBy {

    String value();
}
