package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer, or who helps with the event, looks through the registrations of an event. */
@UseCase
@Requires(Permission.READ_PARTICIPANTS)
public class BrowseRegistrations {

    private final RegistrationDirectory directory;
    private final OwnEvents ownEvents;

    @Inject
    public BrowseRegistrations(RegistrationDirectory directory, OwnEvents ownEvents) {
        this.directory = directory;
        this.ownEvents = ownEvents;
    }

    /**
     * Who waits comes in the order of the waiting list when no other is asked for.
     *
     * @throws org.caravanserai.domain.shared.Invalid when what is looked for makes no sense for this event
     */
    public Page<RegistrationView> execute(String event, RegistrationSearch search, PageRequest request) {
        var own = ownEvents.bySlug(Permission.READ_PARTICIPANTS, event);
        var filter = search.in(own.registration().questions());
        return directory.of(
                own.id(), filter, filter.state() == RegistrationState.WAITING ? request.sortedBy("number") : request);
    }
}
