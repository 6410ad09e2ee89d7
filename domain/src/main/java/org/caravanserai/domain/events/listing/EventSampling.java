package org.caravanserai.domain.events.listing;

/** What this node knows of the public events as a whole, by which searches are planned. */
public interface EventSampling {

    /** Looks at the events anew where many of them changed since the last time; to be called every now and then. */
    void refresh();
}
