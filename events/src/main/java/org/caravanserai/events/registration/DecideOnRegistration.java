package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The organizer approves or rejects a registration of a moderated event; a rejected person gets the reason. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class DecideOnRegistration {

    private final KnownRegistrations known;
    private final Registrations registrations;
    private final SeatReleases releases;
    private final RegistrationEmails emails;
    private final History history;

    @Inject
    public DecideOnRegistration(
            KnownRegistrations known,
            Registrations registrations,
            SeatReleases releases,
            RegistrationEmails emails,
            History history) {
        this.known = known;
        this.registrations = registrations;
        this.releases = releases;
        this.emails = emails;
        this.history = history;
    }

    /** Decision of the organizer. */
    public enum Decision {
        APPROVE,
        REJECT
    }

    /**
     * @param reason needed for a rejection, {@code required} else
     * @throws org.caravanserai.domain.shared.Refused {@code registration-state} when it does not wait for a decision
     */
    public void execute(String code, Decision decision, @Nullable String reason) {
        var seen = known.ofOwnEvent(code);
        if (decision == Decision.APPROVE) {
            approve(seen);
            return;
        }
        var why = ShortText.needed("reason", reason, EditParticipant.MAX_REASON);
        var registration = releases.leave(seen, RegistrationAction.REJECTED, Registration::reject, why);
        emails.rejected(registration, why);
    }

    private void approve(Registration seen) {
        var registration = registrations.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        history.step(registration, RegistrationAction.APPROVED, null, registration::approve);
        emails.approved(registration);
    }
}
