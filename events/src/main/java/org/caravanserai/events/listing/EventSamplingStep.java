package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.listing.EventSampling;
import org.caravanserai.platform.access.OwnTransaction;

/** Reads the sample in one transaction. */
@OwnTransaction
class EventSamplingStep {

    private EventSampling sampling;

    @SuppressWarnings("NullAway.Init")
    protected EventSamplingStep() {}

    @Inject
    EventSamplingStep(EventSampling sampling) {
        this.sampling = sampling;
    }

    void refresh() {
        sampling.refresh();
    }
}
