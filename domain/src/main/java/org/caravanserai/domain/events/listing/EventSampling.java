package org.caravanserai.domain.events.listing;

/** What this node knows of the public events as a whole, by which searches are planned. */
public interface EventSampling {

    /** Refreshes the sample of events when many have changed since the last time; to be called regularly. */
    void refresh();
}
