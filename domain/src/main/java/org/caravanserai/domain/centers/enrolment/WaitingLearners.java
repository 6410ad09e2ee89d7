package org.caravanserai.domain.centers.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Enrolments that wait for a place or for the answer to an offer. */
public interface WaitingLearners {

    /** The waiting list of a class, in order of arrival. */
    List<Enrolment> waiting(UUID ofClass, int most);

    /** Position on the waiting list, from 1; 0 when it is not on it. */
    int position(Enrolment enrolment);

    /** Offers whose time has run out. */
    List<OverdueOffer> offersOver(Instant now, int most);

    /** An offer that was not accepted in time, with its class, whose places are locked before it. */
    record OverdueOffer(UUID enrolment, UUID ofClass) {}
}
