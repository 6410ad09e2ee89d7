package org.caravanserai.domain.events.committee;

import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.events.registration.RegistrationsInMemory;

class MemoryCommitteesTest extends RegistrationsInMemory implements CommitteesContract {

    @Override
    public ContributionCalls calls() {
        return ports.calls;
    }

    @Override
    public EventContributions contributions() {
        return ports.contributions;
    }

    @Override
    public Committees committees() {
        return ports.committees;
    }
}
