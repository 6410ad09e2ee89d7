package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.StayEvent;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.StayEvents;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Writes what happens in the course of a stay into its events and into history. */
@ApplicationScoped
class StayRecord {

    private final StayEvents events;
    private final CurrentCaller caller;
    private final ExchangeEmails emails;
    private final Nominations nominations;
    private final ExchangeOfficer officer;
    private final History history;
    private final Clock clock;

    @Inject
    StayRecord(
            StayEvents events,
            CurrentCaller caller,
            ExchangeEmails emails,
            Nominations nominations,
            ExchangeOfficer officer,
            History history,
            Clock clock) {
        this.events = events;
        this.caller = caller;
        this.emails = emails;
        this.nominations = nominations;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Takes a step of the stay, and records it as an event on a day.
     *
     * @param day null: today
     * @param step a verb of the stay
     */
    void take(Mobility stay, StayEventKind kind, @Nullable LocalDate day, @Nullable String reason, Runnable step) {
        history.step(stay, kind.action(), words(day, reason), step);
        tell(stay, kind.action(), words(day, reason));
        add(stay, kind, new StayEvent.When(day == null ? today() : day, null), reason);
    }

    /** What the events of a stay that count say of the times away. */
    Mobility.Away away(Mobility stay) {
        LocalDate first = null;
        LocalDate open = null;
        LocalDate latest = null;
        for (var event : events.of(stay.id())) {
            boolean leaves = event.kind() == StayEventKind.INTERRUPTION;
            if (leaves || event.kind() == StayEventKind.RESUMPTION) {
                first = first == null ? event.day() : first;
                open = leaves ? event.day() : null;
                latest = event.day();
            }
        }
        return new Mobility.Away(first, open, latest);
    }

    /** Whether an arrival was recorded that was none. */
    boolean hadArrived(Mobility stay) {
        return events.of(stay.id()).stream()
                .anyMatch(event -> event.kind() == StayEventKind.ARRIVAL && event.isCorrected());
    }

    /**
     * An event was not as it was recorded.
     *
     * @param by the correction that the other side has confirmed
     * @param step the verb of the stay that takes it over
     */
    void correct(Mobility stay, Set<StayEventKind> kinds, Correction by, Runnable step) {
        var day = by.correctedOn();
        var words = by.recordedOn() + " → " + (day == null ? "—" : day) + " · " + by.reason();
        history.step(stay, MobilityAction.CORRECTED, words, step);
        tell(stay, MobilityAction.CORRECTED, words);
        var wrong = events.of(stay.id()).stream()
                .filter(event -> kinds.contains(event.kind()) && !event.isCorrected())
                .findFirst()
                .orElseThrow();
        events.correct(wrong);
        if (day != null) {
            add(stay, wrong.kind(), new StayEvent.When(day, null), by.reason());
        }
    }

    /** The stay lasts longer from now on. */
    void extended(Mobility stay, StayExtension extension) {
        add(stay, StayEventKind.EXTENSION, new StayEvent.When(today(), extension.until()), extension.reason());
        history.record(stay.id(), StayEventKind.EXTENSION.action(), words(extension.until(), extension.reason()));
        tell(stay, StayEventKind.EXTENSION.action(), words(extension.until(), extension.reason()));
    }

    /** Records a request for extension to the other side. */
    void asked(Mobility stay, StayExtension extension) {
        history.record(stay.id(), MobilityAction.EXTENSION_ASKED, words(extension.until(), extension.reason()));
    }

    void refused(Mobility stay, StayExtension extension) {
        history.record(stay.id(), MobilityAction.EXTENSION_REFUSED, extension.note());
        tell(stay, MobilityAction.EXTENSION_REFUSED, extension.note());
    }

    private void tell(Mobility stay, MobilityAction action, @Nullable String words) {
        var nomination = nominations.byId(stay.nomination()).orElseThrow();
        var place = nomination.place();
        var others = Stream.of(place.from(), place.to())
                .filter(side -> !officer.actsFor(side))
                .toList();
        emails.stayRecorded(nomination, others, action, words, clock.instant());
    }

    private void add(Mobility stay, StayEventKind kind, StayEvent.When when, @Nullable String reason) {
        events.add(StayEvent.of(stay, kind, when, reason, caller.get(), clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static @Nullable String words(@Nullable LocalDate day, @Nullable String reason) {
        var words = Stream.of(day == null ? "" : day.toString(), Objects.requireNonNullElse(reason, ""))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }
}
