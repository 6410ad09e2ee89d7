package org.caravanserai.domain.events.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.MemoryAcademicEvents;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.MemoryTable;
import org.jspecify.annotations.Nullable;

/** Registrations in memory. */
public final class MemoryRegistrations
        implements RegistrationOffers, Registrations, WaitingRegistrations, EventRegistrations {

    private static final Comparator<Registration> IN_ORDER = Comparator.comparing(Registration::event)
            .thenComparing(registration -> registration.attendance().name())
            .thenComparing(Registration::number);

    public final MemoryTable<Registration> table = new MemoryTable<Registration>()
            .unique(Registration::code)
            .unique(each -> List.of(each.event(), each.attendance(), each.number()))
            .unique(each -> each.state().isLive() && each.registrant().account() != null
                    ? List.of(each.event(), each.registrant().account())
                    : null)
            .unique(each -> each.state().isLive()
                    ? List.of(each.event(), each.registrant().email())
                    : null);
    private final List<RegistrationChange> changes = new java.util.ArrayList<>();
    private final MemoryAcademicEvents events;

    public MemoryRegistrations(MemoryAcademicEvents events) {
        this.events = events;
    }

    @Override
    public Optional<RegistrationOffer> offer(String eventSlug) {
        return Slug.read(eventSlug).flatMap(events::bySlug).map(MemoryRegistrations::offer);
    }

    @Override
    public Optional<RegistrationOffer> offer(UUID event) {
        return events.byId(event).map(MemoryRegistrations::offer);
    }

    private static RegistrationOffer offer(AcademicEvent event) {
        var terms = event.registration();
        var schedule = event.schedule();
        var early = event.earlyClosing();
        var closesAt = early == null ? terms.closesAt() : early.at();
        return new RegistrationOffer(
                event.id(),
                event.version(),
                event.slug().value(),
                event.organizer(),
                event.title(),
                event.state(),
                event.mode(),
                schedule.startsAt(),
                schedule.timeZone(),
                terms.opensAt(),
                closesAt != null && closesAt.isAfter(schedule.endsAt()) ? schedule.endsAt() : closesAt,
                terms.capacity(),
                terms.waitingList(),
                terms.moderated(),
                terms.guests(),
                terms.confirmGuests(),
                terms.questions(),
                event.briefing());
    }

    @Override
    public Optional<Registration> live(UUID event, @Nullable UUID account, EmailAddress email) {
        return of(event)
                .filter(each -> each.state().isLive())
                .filter(each ->
                        account != null && account.equals(each.registrant().account())
                                || each.registrant().email().equals(email))
                .findFirst();
    }

    @Override
    public void keep(RegistrationChange change) {
        changes.add(change);
    }

    @Override
    public List<RegistrationChange> changes(UUID registration) {
        return changes.stream()
                .filter(each -> each.registration().equals(registration))
                .toList();
    }

    @Override
    public void forgetChanges(UUID registration) {
        changes.removeIf(each -> each.registration().equals(registration));
    }

    @Override
    public List<Registration> ofPerson(UUID account, EmailAddress email) {
        return table.where(each -> account.equals(each.registrant().account())
                        || each.registrant().isGuest()
                                && each.registrant().email().equals(email))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public void add(Registration registration) {
        table.add(registration);
    }

    @Override
    public Optional<Registration> byCode(String code) {
        return table.first(each -> each.code().equals(code));
    }

    @Override
    public Optional<Registration> lock(UUID id) {
        return table.first(each -> each.id().equals(id));
    }

    @Override
    public List<Registration> firstWaiting(UUID event, Attendance attendance, int most) {
        return waiting(event, attendance).limit(most).toList();
    }

    @Override
    public long numberBeforeAll(UUID event, Attendance attendance) {
        return of(event)
                        .filter(each -> each.attendance() == attendance)
                        .mapToLong(Registration::number)
                        .min()
                        .orElse(1)
                - 1;
    }

    @Override
    public List<Registration> holdsOver(Instant now, int most) {
        return table.where(each -> each.heldUntil() != null && !each.heldUntil().isAfter(now))
                .filter(each -> each.state() == RegistrationState.HELD || each.state() == RegistrationState.WAITING)
                .sorted(IN_ORDER)
                .limit(most)
                .toList();
    }

    @Override
    public TooLarge waitingLargerThan(UUID event, Attendance attendance, int places) {
        var larger = waiting(event, attendance)
                .map(Registration::places)
                .filter(needed -> needed > places)
                .toList();
        return new TooLarge(
                larger.size(), larger.stream().max(Comparator.naturalOrder()).orElse(0));
    }

    @Override
    public List<Ended> cancelAll(UUID event) {
        var live = of(event)
                .filter(each ->
                        each.state() != RegistrationState.CANCELLED && each.state() != RegistrationState.REJECTED)
                .toList();
        var ended =
                live.stream().map(each -> new Ended(each.id(), each.state())).toList();
        live.forEach(Registration::cancel);
        return ended;
    }

    @Override
    public void keepGuestKeysUntil(UUID event, Instant until) {
        of(event).forEach(each -> {
            var key = Columns.get(each, "guestKey", GuestKey.class);
            if (key != null && Columns.get(key, "expiresAt", Instant.class).isBefore(until)) {
                Columns.set(key, "expiresAt", until);
            }
        });
    }

    @Override
    public Set<String> answeredQuestions(UUID event) {
        return of(event)
                .flatMap(each -> each.answers().byKey().keySet().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public int position(Registration waiting) {
        return (int) waiting(waiting.event(), waiting.attendance())
                .filter(each -> each.number() <= waiting.number())
                .count();
    }

    Stream<Registration> of(UUID event) {
        return table.where(each -> each.event().equals(event));
    }

    private Stream<Registration> waiting(UUID event, Attendance attendance) {
        return of(event)
                .filter(each -> each.attendance() == attendance && each.state() == RegistrationState.WAITING)
                .sorted(IN_ORDER);
    }
}
