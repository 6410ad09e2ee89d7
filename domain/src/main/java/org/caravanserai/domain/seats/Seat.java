package org.caravanserai.domain.seats;

/**
 * Result of a request for places.
 *
 * @param number the place in the order of arrival, assigned under the lock of the seats: the smaller number came first
 * @param granted whether places were assigned; if not, the request is on the waiting list
 * @param position place in the waiting list, from 1; 0 when granted
 */
public record Seat(long number, boolean granted, int position) {}
