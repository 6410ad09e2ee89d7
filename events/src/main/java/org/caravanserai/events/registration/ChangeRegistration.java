package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The person, or a guest with the key, answers otherwise or attends in another way, while registration is open. Where the organizer decides
 * on registrations, a confirmed one is decided on again.
 */
@UseCase
@Public
public class ChangeRegistration {

    private final KnownRegistrations known;
    private final SeatReleases releases;
    private final RegistrationEmails emails;
    private final Clock clock;

    @Inject
    ChangeRegistration(KnownRegistrations known, SeatReleases releases, RegistrationEmails emails, Clock clock) {
        this.known = known;
        this.releases = releases;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @param answers by key of the question: a text, a number, yes or no, or a list of them
     * @throws org.caravanserai.domain.shared.NotFound when there is none, or it is not the caller's own
     * @throws org.caravanserai.domain.shared.Refused {@code registration-closed}, {@code registration-not-open-yet}, {@code registration-over},
     *     {@code event-full} when there is no place for the other way of attending; nothing is changed then
     * @throws org.caravanserai.domain.shared.Invalid {@code attendance-not-offered}, and for answers that do not fit the questions
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile}
     */
    public void execute(
            String code, @Nullable String guestKey, Attendance way, Map<String, ? extends @Nullable Object> answers) {
        emails.changed(releases.change(known.ofPerson(code, guestKey), way, answers, null, clock.instant()), "");
    }
}
