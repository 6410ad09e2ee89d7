package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.people.PeopleBook;

/** The registrations of a person of whom the caller keeps a record, for events of the caller's organizations. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ListPersonRegistrations {

    private final OwnEvents ownEvents;
    private final RegistrationDirectory directory;
    private final PeopleBook people;

    @Inject
    ListPersonRegistrations(OwnEvents ownEvents, RegistrationDirectory directory, PeopleBook people) {
        this.ownEvents = ownEvents;
        this.directory = directory;
        this.people = people;
    }

    /**
     * Latest event first.
     *
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep the record
     */
    public List<RegistrationView> execute(String person) {
        return directory.ofPerson(people.kept(person).account(), ownEvents.organizations());
    }
}
