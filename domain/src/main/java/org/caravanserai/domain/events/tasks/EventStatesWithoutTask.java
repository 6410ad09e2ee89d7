package org.caravanserai.domain.events.tasks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Events and registrations that wait for nobody. */
public final class EventStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.nobody(
                                "It is over; its organizer may archive it",
                                EventState.REJECTED,
                                EventState.CANCELLED,
                                EventState.CLOSED),
                        StateWithoutTask.until(
                                "The place is kept for a while, and is free again when it is not confirmed",
                                RegistrationState.HELD),
                        StateWithoutTask.until("The event", RegistrationState.CONFIRMED),
                        StateWithoutTask.nobody(
                                "The first on the waiting list moves up by itself when a place is free",
                                RegistrationState.WAITING),
                        StateWithoutTask.nobody(
                                "The organizer accepts it when a place in the programme becomes free",
                                ContributionState.WAITLISTED),
                        StateWithoutTask.until("The event", ContributionState.CONFIRMED),
                        StateWithoutTask.last(
                                EventChange.State.APPROVED, EventChange.State.REJECTED, EventChange.State.WITHDRAWN))
                .flatMap(Collection::stream)
                .toList();
    }
}
