package org.caravanserai.domain.events.registration;

import java.util.List;
import java.util.UUID;

/** Registrations that wait for a place. */
public interface WaitingRegistrations {

    /** The first registrations on the waiting list for this way of attending, in order. */
    List<Registration> firstWaiting(UUID event, Attendance attendance, int most);

    /** Waiting registrations for this way of attending that need more places than this, in any order. */
    TooLarge waitingLargerThan(UUID event, Attendance attendance, int places);

    /** Groups that wait: how many there are, and how many places the largest needs. */
    record TooLarge(int groups, int largest) {}

    /** A number that comes before those of all registrations for this way of attending, whether they wait or not. */
    long numberBeforeAll(UUID event, Attendance attendance);

    /** Position of this registration on the waiting list, from 1. */
    int position(Registration waiting);
}
