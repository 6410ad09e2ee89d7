package org.caravanserai.domain.centers.teaching;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How a class is held.
 *
 * @param name what tells it from other classes of the course, for example "Evening group"; may be empty
 * @param minimum fewest learners with whom it is held
 * @param maximum places
 * @param decideOn the day on which it is decided whether the class is held
 * @param withApproval whether the center decides on each enrolment
 * @param teacher account; null: not known yet
 * @param room null: online, or not known yet
 * @param point the teaching point at which it is held; null: at the seat of the center, or online
 */
public record ClassTerms(
        LocalizedText name,
        ClassMode mode,
        int minimum,
        int maximum,
        LocalDate decideOn,
        boolean withApproval,
        @Nullable UUID teacher,
        @Nullable UUID room,
        @Nullable UUID point) {}
