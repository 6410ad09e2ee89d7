package org.caravanserai.platform.forms;

/**
 * A record that an answer writes as an input has it: a number that is {@link AsText} as a text, with its zeros, and the components of an {@link
 * Inlined} record among its own.
 */
public interface WrittenAsRead {}
