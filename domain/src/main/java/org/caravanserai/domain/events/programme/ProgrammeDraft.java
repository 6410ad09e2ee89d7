package org.caravanserai.domain.events.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * A programme that was uploaded and is not public yet.
 *
 * @param id of this upload; another file has another one
 * @param source the file as it was handed in
 */
public record ProgrammeDraft(UUID id, byte[] source, Instant uploadedAt) {}
