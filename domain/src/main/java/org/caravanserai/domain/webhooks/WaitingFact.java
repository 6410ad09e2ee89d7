package org.caravanserai.domain.webhooks;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact of which webhooks have not been told.
 *
 * @param id of the line of history
 * @param code of its {@link FactType}
 * @param subject what it happened to
 */
public record WaitingFact(UUID id, String code, UUID subject, Instant at) {}
