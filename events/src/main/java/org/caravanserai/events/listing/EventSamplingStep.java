package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.listing.EventSampling;
import org.caravanserai.platform.access.OwnTransaction;

/** Reads the sample in one transaction. */
@OwnTransaction
class EventSamplingStep {

    private final EventSampling sampling;

    @Inject
    EventSamplingStep(EventSampling sampling) {
        this.sampling = sampling;
    }

    void refresh() {
        sampling.refresh();
    }
}
