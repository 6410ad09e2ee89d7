package org.caravanserai.domain.centers.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A limit of the {@link AbsenceRule} that a learner has reached.
 *
 * @param missed sessions without an excuse at that moment
 * @param limit of the rule
 */
public record Absence(UUID enrolment, UUID ofClass, AbsenceStep step, int missed, int limit, Instant at) {}
