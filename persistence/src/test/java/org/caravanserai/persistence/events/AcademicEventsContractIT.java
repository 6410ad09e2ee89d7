package org.caravanserai.persistence.events;

import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.AcademicEventsContract;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class AcademicEventsContractIT extends PostgresTest implements AcademicEventsContract {

    @Override
    public AcademicEvents events() {
        return repository(AcademicEvents.class);
    }

    @Override
    public EventSeriesRepository series() {
        return repository(EventSeriesRepository.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }
}
