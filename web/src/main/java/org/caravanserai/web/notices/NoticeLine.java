package org.caravanserai.web.notices;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in a list.
 *
 * @param subject one line in the reader's language
 */
public record NoticeLine(UUID id, Instant at, String subject, boolean read) {}
