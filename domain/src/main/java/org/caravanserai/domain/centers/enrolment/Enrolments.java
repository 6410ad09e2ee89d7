package org.caravanserai.domain.centers.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Enrolments of learners. What is loaded is written back with the transaction. */
public interface Enrolments {

    void add(Enrolment enrolment);

    Optional<Enrolment> byCode(String code);

    /** The enrolment, locked until the end of the transaction, in its newest state. */
    Optional<Enrolment> lock(UUID id);

    /** The live enrolment of a learner in a class. */
    Optional<Enrolment> live(UUID ofClass, Learner learner);

    /** The live enrolments that an account has made, also for minors, by class. */
    List<Enrolment> liveOf(UUID account);

    /** All of a class in the order of arrival. */
    List<Enrolment> of(UUID ofClass);

    /** Ids of those who have a place or had one, by the codes of their enrolments. */
    default Map<String, UUID> learnersByCode(UUID ofClass) {
        return of(ofClass).stream()
                .filter(each -> each.enrolledAt() != null)
                .collect(Collectors.toMap(Enrolment::code, Enrolment::id));
    }
}
