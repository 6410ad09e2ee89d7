package org.caravanserai.domain.seats;

import java.util.List;

/**
 * Those who wait for places of a {@link SeatCount}, and what it means for them to get some.
 *
 * @param <W> what waits: a registration, an enrolment
 */
public interface WaitingQueue<W> {

    /** Those who came first, in the order in which they came. */
    List<W> first(int most);

    /** How many places it waits for. */
    int places(W waiting);

    /** It has its places from now on; whoever it concerns is told. */
    void promote(W waiting);
}
