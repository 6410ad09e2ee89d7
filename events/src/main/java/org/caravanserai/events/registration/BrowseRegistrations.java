package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer looks through the registrations of an event. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class BrowseRegistrations {

    private RegistrationDirectory directory;
    private OwnEvents ownEvents;

    @SuppressWarnings("NullAway.Init")
    protected BrowseRegistrations() {}

    @Inject
    public BrowseRegistrations(RegistrationDirectory directory, OwnEvents ownEvents) {
        this.directory = directory;
        this.ownEvents = ownEvents;
    }

    public Page<RegistrationView> of(String event, RegistrationFilter filter, PageRequest request) {
        return directory.of(ownEvents.bySlug(event).id(), filter, request);
    }
}
