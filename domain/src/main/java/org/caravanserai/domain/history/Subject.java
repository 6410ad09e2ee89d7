package org.caravanserai.domain.history;

/**
 * A kind of thing that history is about. Every area names its own.
 *
 * @param name stored with each line, in capitals, for example {@code ORGANIZATION}
 */
public record Subject(String name) {}
