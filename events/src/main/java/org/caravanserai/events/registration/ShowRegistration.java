package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows a registration to its person, a guest with the key, or the organizer. */
@UseCase
@Public
public class ShowRegistration {

    private KnownRegistrations known;
    private RegistrationDirectory directory;
    private HistoryEntries history;

    @SuppressWarnings("NullAway.Init")
    protected ShowRegistration() {}

    @Inject
    public ShowRegistration(KnownRegistrations known, RegistrationDirectory directory, HistoryEntries history) {
        this.known = known;
        this.directory = directory;
        this.history = history;
    }

    /** A registration with what happened to it, newest first. */
    public record Answer(RegistrationView registration, List<HistoryLine> history) {}

    /**
     * @param guestKey what came with a guest's link, or null
     */
    public Answer with(String code, @Nullable String guestKey) {
        var registration = known.byCode(code, guestKey);
        var view = directory.byCode(registration.code()).orElseThrow(() -> new NotFound("not-found"));
        return new Answer(view, history.about(Subject.REGISTRATION, registration.id()));
    }
}
