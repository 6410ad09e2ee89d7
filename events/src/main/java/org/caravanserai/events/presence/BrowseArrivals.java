package org.caravanserai.events.presence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.presence.CertificateOffers;
import org.caravanserai.domain.events.presence.PresenceDirectory;
import org.caravanserai.domain.events.presence.PresenceDirectory.ArrivalFigures;
import org.caravanserai.domain.events.presence.PresenceDirectory.ExpectedPerson;
import org.caravanserai.domain.events.presence.Signatory;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The desk of an event: who is expected, and who has come on a day. */
@UseCase
@Requires(Permission.RECORD_ARRIVALS)
public class BrowseArrivals {

    private final ArrivalDesk desk;
    private final OwnEvents ownEvents;
    private final PresenceDirectory directory;
    private final CertificateOffers offers;
    private final Clock clock;

    @Inject
    BrowseArrivals(
            ArrivalDesk desk, OwnEvents ownEvents, PresenceDirectory directory, CertificateOffers offers, Clock clock) {
        this.desk = desk;
        this.ownEvents = ownEvents;
        this.directory = directory;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param day one of the event's; null: today, or the nearest day of the event
     * @param arrived only those who have come, or have not; null: all
     * @param attendance those who attend in this way; null: who comes to the place, where the event has one
     * @param code of a registration, to be answered with when the person came
     */
    public record Wish(
            @Nullable LocalDate day,
            @Nullable Boolean arrived,
            @Nullable Attendance attendance,
            @Nullable String code) {

        public static final Wish TODAY = new Wish(null, null, null, null);
    }

    /**
     * The desk on a day.
     *
     * @param days all days of the event
     * @param twoWays whether people attend at the place and online
     * @param attendance the way of attending of those who are listed and counted
     * @param person who was asked for by code, with a confirmed place; null: nobody
     * @param open whether arrivals are recorded today
     * @param managing whether the caller corrects what was recorded
     * @param offerable whether the caller can offer certificates now: the event is over, and nobody has
     * @param signatory who signs the certificates; null while none are offered
     */
    public record Desk(
            String slug,
            LocalizedText title,
            String timeZone,
            List<LocalDate> days,
            LocalDate day,
            Attendance attendance,
            boolean twoWays,
            @Nullable ExpectedPerson person,
            boolean open,
            ArrivalFigures figures,
            Page<ExpectedPerson> people,
            boolean managing,
            boolean offerable,
            @Nullable Signatory signatory) {}

    /**
     * @throws NotFound when the caller does not record who comes to the event
     * @throws Invalid {@code day}: {@code not-a-day-of-the-event}
     */
    public Desk execute(String slug, Wish wish, PageRequest request) {
        var event = desk.event(slug);
        var schedule = event.schedule();
        var days = schedule.days();
        var now = clock.instant();
        var today = schedule.dayAt(now);
        var day = wish.day() == null ? nearest(days, today) : wish.day();
        if (!days.contains(day)) {
            throw new Invalid("day", "not-a-day-of-the-event", day);
        }
        var attendance = Objects.requireNonNullElse(
                wish.attendance(), event.mode() == EventMode.ONLINE ? Attendance.ONLINE : Attendance.ON_SITE);
        var offer = offers.of(event.id());
        var managing = ownEvents.may(Permission.MANAGE_EVENTS, event);
        return new Desk(
                event.slug().value(),
                event.title(),
                schedule.timeZone().getId(),
                days,
                day,
                attendance,
                event.mode() == EventMode.HYBRID,
                wish.code() == null
                        ? null
                        : directory
                                .person(event.id(), day, ReadableCode.tidy(wish.code()))
                                .orElse(null),
                takesPlace(event) && day.equals(today),
                directory.figures(event.id(), day, attendance),
                directory.of(event.id(), day, attendance, wish.arrived(), request),
                managing,
                managing && offer.isEmpty() && takesPlace(event) && schedule.isOver(now),
                offer.map(made -> made.signatory()).orElse(null));
    }

    private static boolean takesPlace(AcademicEvent event) {
        return event.isPublic() && !event.isCancelled();
    }

    private static LocalDate nearest(List<LocalDate> days, LocalDate today) {
        if (today.isBefore(days.get(0))) {
            return days.get(0);
        }
        return days.contains(today) ? today : days.get(days.size() - 1);
    }
}
