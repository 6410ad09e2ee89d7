package org.caravanserai.domain.centers.enrolment;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;

/**
 * An enrolment of a person as the desk of a center shows it.
 *
 * @param name of the learner, who may be a child of the person
 */
public record DeskEnrolment(
        String code,
        String ofClass,
        LocalizedText courseTitle,
        LocalizedText className,
        LocalizedText centerName,
        PersonName name,
        EnrolmentState state,
        Instant appliedAt) {}
