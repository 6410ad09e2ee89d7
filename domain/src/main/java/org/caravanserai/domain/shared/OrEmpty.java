package org.caravanserai.domain.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text, a list, a map, a text in several languages or a record that may be left out of an input: then it is empty, and nothing is
 * said in the record. A truth that is left out is false.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrEmpty {}
