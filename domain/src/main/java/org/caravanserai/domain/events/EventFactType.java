package org.caravanserai.domain.events;

import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.webhooks.FactType;

/** What webhooks tell of events and of who takes part. */
public enum EventFactType implements FactType {
    EVENT__SUBMITTED(Trace.of(EventAction.SUBMITTED)),
    EVENT__APPROVED(Trace.of(EventAction.APPROVED)),
    EVENT__PUBLISHED(Trace.of(EventAction.PUBLISHED)),
    EVENT__CHANGED(Trace.of(EventAction.EDITED), Trace.of(EventAction.CHANGE_APPROVED)),
    EVENT__POSTPONED(Trace.of(EventAction.POSTPONED)),
    EVENT__CANCELLED(Trace.of(EventAction.CANCELLED)),
    EVENT__CLOSED(Trace.of(EventAction.CLOSED)),
    PROGRAMME__RELEASED(Trace.of(EventAction.PROGRAMME_RELEASED)),
    REGISTRATION__CONFIRMED(Trace.into(RegistrationAction.SUBJECT, RegistrationState.CONFIRMED)),
    REGISTRATION__WAITING(Trace.into(RegistrationAction.SUBJECT, RegistrationState.WAITING)),
    REGISTRATION__REJECTED(Trace.into(RegistrationAction.SUBJECT, RegistrationState.REJECTED)),
    REGISTRATION__CANCELLED(Trace.into(RegistrationAction.SUBJECT, RegistrationState.CANCELLED));

    private final List<Trace> traces;

    EventFactType(Trace... traces) {
        this.traces = List.of(traces);
    }

    @Override
    public List<Trace> traces() {
        return traces;
    }
}
