package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The organizer corrects what a participant answered, or the way of attending, with a reason; the participant is told. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class EditParticipant {

    static final int MAX_REASON = 1000;

    private final KnownRegistrations known;
    private final SeatReleases releases;
    private final RegistrationEmails emails;
    private final Clock clock;

    @Inject
    EditParticipant(KnownRegistrations known, SeatReleases releases, RegistrationEmails emails, Clock clock) {
        this.known = known;
        this.releases = releases;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * @param answers by key of the question; questions may be left open
     * @param reason needed, {@code required} else; the participant reads it
     * @throws org.caravanserai.domain.shared.NotFound when it is no registration for an event of the caller
     * @throws org.caravanserai.domain.shared.Refused {@code registration-closed} unless the event is published and not over,
     *     {@code registration-over}, {@code event-full}
     * @throws org.caravanserai.domain.shared.Invalid {@code attendance-not-offered}, and for answers that do not fit the questions
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile}
     */
    public void execute(
            String code, Attendance way, Map<String, ? extends @Nullable Object> answers, @Nullable String reason) {
        var seen = known.ofOwnEvent(code);
        var why = ShortText.needed("reason", reason, MAX_REASON);
        emails.changed(releases.change(seen, way, answers, why, clock.instant()), why);
    }
}
