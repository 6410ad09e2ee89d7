package org.caravanserai.domain.seats;

/**
 * What the seats answered to somebody who wants places.
 *
 * @param number the place in the order of arrival; given under the lock of the seats, so that
 *     a smaller number was there first
 * @param granted whether the places are taken, else one waits
 * @param position place in the waiting list, from 1; 0 when granted
 */
public record Seat(long number, boolean granted, int position) {}
