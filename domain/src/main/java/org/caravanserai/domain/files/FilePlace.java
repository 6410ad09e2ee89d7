package org.caravanserai.domain.files;

import java.util.UUID;

/**
 * Where files are attached.
 *
 * @param kind of the thing, named by its area; in capitals, for example {@code APPLICATION}
 * @param subject identity of the thing
 * @param slot what the files are there, for example {@code cv}
 */
public record FilePlace(String kind, UUID subject, String slot) {}
