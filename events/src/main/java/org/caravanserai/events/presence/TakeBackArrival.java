package org.caravanserai.events.presence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.presence.Presences;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/**
 * The organizer corrects that somebody was not there on a day. A certificate that says so is revoked; the person reads why, and can take
 * another one for the days that stay.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class TakeBackArrival {

    private final OwnEvents ownEvents;
    private final ArrivalDesk desk;
    private final Presences presences;
    private final AttendanceCertificates certificates;
    private final History history;

    @Inject
    TakeBackArrival(
            OwnEvents ownEvents,
            ArrivalDesk desk,
            Presences presences,
            AttendanceCertificates certificates,
            History history) {
        this.ownEvents = ownEvents;
        this.desk = desk;
        this.presences = presences;
        this.certificates = certificates;
        this.history = history;
    }

    /** What was not so, and why. */
    @Described(name = "EventArrivalCorrection", value = "A day on which somebody was not there after all.")
    public record Correction(
            @Longest(40) @Described("The code of the registration")
            String code,

            @Described("A day of the event") LocalDate day,

            @Described("Which the person reads when a certificate is revoked")
            Reason reason) {}

    /**
     * @throws NotFound when the caller does not manage the event
     * @throws Invalid {@code code}: {@code no-such-registration}
     * @throws Refused {@code not-arrived} when nothing is recorded of this day
     */
    public void execute(String slug, Correction correction) {
        var event = ownEvents.bySlug(slug);
        var registration = desk.locked(event, correction.code());
        var day = correction.day();
        if (!presences.takeBack(registration.id(), day)) {
            throw new Refused("not-arrived", day);
        }
        history.record(registration.id(), RegistrationAction.ARRIVAL_TAKEN_BACK, day + ": " + correction.reason());
        certificates.revoke(registration, correction.reason());
    }
}
