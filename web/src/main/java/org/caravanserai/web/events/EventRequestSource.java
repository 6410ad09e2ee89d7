package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.events.tasks.EventRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.web.areas.RequestSource;

/** The words for what people ask for here. */
@ApplicationScoped
class EventRequestSource implements RequestSource {

    @Override
    public Map<RequestKind, String> states() {
        return Map.of(
                EventRequest.EVENT_REGISTRATION,
                "events.registrationState.",
                EventRequest.EVENT_APPROVAL,
                "events.state.");
    }
}
