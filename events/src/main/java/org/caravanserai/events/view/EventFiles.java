package org.caravanserai.events.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.files.FileAccess;

/**
 * Files of an event, in a slot for each circle of readers. Who manages the event attaches them, also when it is over; whoever may see
 * it before it is public reads all of them.
 */
@ApplicationScoped
public class EventFiles implements FileAccess {

    /** Names of the places for files of events. */
    public static final String KIND = "EVENT";

    private static final FilePolicy POLICY = FilePolicy.of(
            25,
            20,
            FileType.PDF,
            FileType.PPTX,
            FileType.DOCX,
            FileType.XLSX,
            FileType.ODT,
            FileType.PNG,
            FileType.JPEG);

    /** For whom files are. */
    public enum Circle {
        /** Programme, poster, directions: everybody, once the event is public. */
        EVERYBODY,
        /** Slides and handouts: people with a confirmed registration. */
        PARTICIPANTS,
        /** Minutes and results: everybody, once the event is public. */
        RESULTS
    }

    private final AcademicEvents events;
    private final Registrations registrations;
    private final Accounts accounts;

    @Inject
    EventFiles(AcademicEvents events, Registrations registrations, Accounts accounts) {
        this.events = events;
        this.registrations = registrations;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<UUID> subject(String code) {
        return Slug.read(code).flatMap(events::bySlug).map(AcademicEvent::id);
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        return Arrays.stream(Circle.values())
                .filter(circle -> circle.name().equals(place.slot()))
                .map(circle -> POLICY)
                .findFirst();
    }

    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return events.byId(place.subject())
                .filter(event -> may(caller, Permission.READ_EVENTS, event)
                        || event.state().isPublic()
                                && (!place.slot().equals(Circle.PARTICIPANTS.name()) || participates(caller, event)))
                .isPresent();
    }

    private boolean participates(Caller caller, AcademicEvent event) {
        return Optional.ofNullable(caller.accountId())
                .flatMap(accounts::byId)
                .flatMap(person -> registrations.live(event.id(), person.id(), person.email()))
                .filter(registration -> registration.state() == RegistrationState.CONFIRMED)
                .isPresent();
    }

    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return events.byId(place.subject())
                .filter(event -> may(caller, Permission.MANAGE_EVENTS, event))
                .isPresent();
    }

    private static boolean may(Caller caller, Permission permission, AcademicEvent event) {
        return caller.may(permission, event.organizer(), event.id());
    }
}
