package org.caravanserai.domain.centers.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who is enrolled.
 *
 * @param account of the learner, or of the parent or guardian of a minor
 * @param name of the learner
 * @param bornOn of a minor, whose guardian has the account; null: the learner has it
 */
public record Learner(
        UUID account, PersonName name, @Nullable LocalDate bornOn) {}
