package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.CurrentCaller;

/**
 * History of a registration. The organizer sees the author of each entry. The person sees their own name, otherwise only that it
 * was the platform or the organizer: another person's cancellation that freed a place stays private.
 */
@ApplicationScoped
class RegistrationHistory {

    /** Actions that the platform takes automatically when another person acts. */
    private static final Set<String> BY_ITSELF = Set.of(RegistrationAction.PROMOTED.name());

    private final HistoryEntries history;
    private final EventPeople people;
    private final OwnEvents ownEvents;
    private final CurrentCaller caller;

    @Inject
    RegistrationHistory(HistoryEntries history, EventPeople people, OwnEvents ownEvents, CurrentCaller caller) {
        this.history = history;
        this.people = people;
        this.ownEvents = ownEvents;
        this.caller = caller;
    }

    /** Newest first. */
    List<HistoryLine> of(Registration registration, UUID organizer) {
        var lines = history.about(RegistrationAction.SUBJECT, registration.id());
        if (ownEvents.isManager(organizer, registration.event())) {
            return lines;
        }
        var organizerName = people.organizerName(organizer).in(caller.get().language());
        return lines.stream()
                .map(line -> forItsPerson(line, registration, organizerName))
                .toList();
    }

    private static HistoryLine forItsPerson(HistoryLine line, Registration registration, String organizer) {
        if (BY_ITSELF.contains(line.action())) {
            return line.by(Caller.SYSTEM.name());
        }
        var own = line.account() == null
                || line.account().equals(registration.registrant().account());
        return own ? line : line.by(organizer);
    }
}
