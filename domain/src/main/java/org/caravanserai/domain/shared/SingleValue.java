package org.caravanserai.domain.shared;

/**
 * A record of one component that is written as that component alone, in JSON, in forms and in tables: {@code "KZ"}, not
 * {@code {"value": "KZ"}}. What its constructor refuses is the fault of the field that holds it.
 */
public interface SingleValue {}
