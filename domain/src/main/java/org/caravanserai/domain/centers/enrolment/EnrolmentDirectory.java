package org.caravanserai.domain.centers.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads enrolments with their attendance so far. */
public interface EnrolmentDirectory {

    /** All of a class by name; those who wait behind the others, in their order. */
    List<EnrolmentRow> ofClass(UUID ofClass);

    /** All of a person, the newest first; at most 200. */
    List<EnrolmentRow> ofAccount(UUID account);

    /** Those of a person at these centers, and at those of these organizations, the newest first; at most 200. */
    List<DeskEnrolment> atDesk(UUID account, Collection<UUID> owners);

    Optional<EnrolmentRow> byCode(String code);
}
