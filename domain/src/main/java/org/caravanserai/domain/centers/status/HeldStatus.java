package org.caravanserai.domain.centers.status;

import java.time.Instant;

/**
 * A status that a list asks for.
 *
 * @param at a status counts when it is held on the day which it is at the center at this moment
 */
public record HeldStatus(StatusKind kind, Instant at) {}
