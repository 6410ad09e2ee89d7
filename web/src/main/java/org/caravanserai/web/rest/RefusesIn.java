package org.caravanserai.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The calls of this resource refuse in a format of another standard instead of a {@link Problem}, for the description of the API. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefusesIn {

    /** The media type. */
    String value();
}
