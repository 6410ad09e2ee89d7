package org.caravanserai.domain.events.contribution;

import org.caravanserai.domain.events.registration.RegistrationsInMemory;

class MemoryEventContributionsTest extends RegistrationsInMemory implements EventContributionsContract {

    @Override
    public ContributionCalls calls() {
        return ports.calls;
    }

    @Override
    public EventContributions contributions() {
        return ports.contributions;
    }
}
