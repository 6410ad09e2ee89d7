package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationChange;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationStep;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows a registration to its person, a guest with the key, the organizer, or who helps with the event. */
@UseCase
@Public
public class ShowRegistration {

    private final KnownRegistrations known;
    private final RegistrationDirectory directory;
    private final AcademicEvents events;
    private final Registrations registrations;
    private final RegistrationHistory history;
    private final Clock clock;

    @Inject
    public ShowRegistration(
            KnownRegistrations known,
            RegistrationDirectory directory,
            AcademicEvents events,
            Registrations registrations,
            RegistrationHistory history,
            Clock clock) {
        this.clock = clock;
        this.known = known;
        this.directory = directory;
        this.events = events;
        this.registrations = registrations;
        this.history = history;
    }

    /**
     * A registration with the questions that it may have answered, and what happened to it, newest first, and what it said before.
     *
     * @param changeable whether its person can answer otherwise or attend in another way now
     */
    public record Answer(
            RegistrationView registration,
            List<Question> questions,
            List<HistoryLine> history,
            List<RegistrationChange> changes,
            boolean changeable) {}

    /**
     * @param guestKey what came with a guest's link, or null
     */
    public Answer execute(String code, @Nullable String guestKey) {
        var registration = known.readable(code, guestKey);
        var view = directory.byCode(registration.code()).orElseThrow(() -> new NotFound("not-found"));
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        return new Answer(
                view,
                event.registration().questions().questions(),
                history.of(registration, event.organizer()),
                registrations.changes(registration.id()),
                isChangeable(registration, event));
    }

    private boolean isChangeable(Registration registration, AcademicEvent event) {
        var terms = event.registration();
        return event.state() == EventState.PUBLISHED
                && terms.signup(event.schedule(), event.earlyClosing(), clock.instant()) == EventStep.Signup.OPEN
                && RegistrationStep.CHANGE.isPossible(registration.standing())
                && (event.mode() == EventMode.HYBRID
                        || !terms.questions().asked().isEmpty());
    }
}
