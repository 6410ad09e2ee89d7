package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationDirectory.PerCountry;
import org.caravanserai.domain.events.registration.RegistrationDirectory.PerDay;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The numbers of an event at a glance: registrations per day and by country. */
@UseCase
@Requires(Permission.READ_EVENTS)
public class RegistrationFigures {

    private final RegistrationDirectory directory;
    private final OwnEvents ownEvents;

    @Inject
    public RegistrationFigures(RegistrationDirectory directory, OwnEvents ownEvents) {
        this.directory = directory;
        this.ownEvents = ownEvents;
    }

    /** Both figures. */
    public record Figures(List<PerDay> perDay, List<PerCountry> perCountry) {}

    public Figures execute(String event) {
        var id = ownEvents.bySlug(Permission.READ_EVENTS, event).id();
        return new Figures(directory.perDay(id), directory.perCountry(id));
    }
}
