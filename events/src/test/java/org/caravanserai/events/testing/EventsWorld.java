package org.caravanserai.events.testing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventPorts;
import org.caravanserai.domain.events.EventViews;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.events.registration.RegisterForEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** Academic events in memory: one organization with a manager, and events in whatever state a test needs. */
public final class EventsWorld extends World {

    /** Terms for everybody, guests as well, without limit. */
    public static final RegistrationTerms OPEN = new RegistrationTerms(null, null, null, null, true, false, true);

    public final EventPorts ports = new EventPorts(memory);
    public final Organization organizer = organization("pku");
    public final Account manager = manager(organizer);

    public EventsWorld() {
        clock.set(EventFixtures.NOW);
        wiring.put(Settings.of(Map.of("caravanserai.secret", "secret")));
        ports.into(wiring);
        wiring.answer(EventDirectory.class, "bySlug", asked -> Slug.read((String) asked[0])
                .flatMap(ports.events::bySlug)
                .map(event -> EventViews.of(
                        event, memory.organizations.byId(event.organizer()).orElseThrow())));
    }

    @Override
    protected void signIn(Caller caller) {
        of(CurrentCaller.class).set(caller);
    }

    public void asManager() {
        as(manager);
    }

    /** A forum with these terms; the manager's organization holds it. */
    public AcademicEvent draft(RegistrationTerms terms) {
        return draft("forum", terms, EventMode.HYBRID);
    }

    public AcademicEvent draft(String slug, RegistrationTerms terms, EventMode mode) {
        var forum = EventFixtures.with(terms);
        var facts = forum.approvedFacts();
        var details = forum.with(
                new EventDetails.ApprovedFacts(facts.kind(), mode, organizer.id(), facts.schedule(), facts.venue()));
        var event = new AcademicEvent(Slug.of(slug), details, clock.instant());
        ports.events.add(event);
        commit();
        for (var attendance : Attendance.values()) {
            if (mode.offers(attendance)) {
                ports.seats.add(new SeatPool(event.id(), attendance, terms.capacityFor(mode, attendance)));
            }
        }
        commit();
        return event;
    }

    public AcademicEvent approved(RegistrationTerms terms) {
        return approved(draft(terms));
    }

    private AcademicEvent approved(AcademicEvent event) {
        event.submit(clock.instant());
        event.approve();
        commit();
        return event;
    }

    public AcademicEvent published(RegistrationTerms terms) {
        return published(terms, "forum");
    }

    public AcademicEvent published(RegistrationTerms terms, String slug) {
        var event = approved(draft(slug, terms, EventMode.HYBRID));
        event.publish(clock.instant());
        commit();
        return event;
    }

    public AcademicEvent published() {
        return published(OPEN);
    }

    /** Terms for so many people on site. */
    public static RegistrationTerms places(int capacity) {
        return new RegistrationTerms(null, null, capacity, null, true, false, true);
    }

    public static RegistrationTerms moderated() {
        return new RegistrationTerms(null, null, null, null, true, true, true);
    }

    public static Registrant guest(String name) {
        return new Registrant(
                null, PersonName.of(name, "Guest"), EmailAddress.of(name + "@guest.example"), null, "University");
    }

    /** Somebody with an account signs up for the event, on site and alone; who asks afterwards is that person. */
    public Registration signUp(AcademicEvent event, Account person) {
        as(person);
        return registered(of(RegisterForEvent.class).execute(command(event, null)));
    }

    /** A guest signs up for the event, on site and alone; who asks afterwards is nobody. */
    public Registration signUpGuest(AcademicEvent event, String name) {
        asVisitor();
        return registered(of(RegisterForEvent.class).execute(command(event, guest(name))));
    }

    public static RegisterForEvent.Command command(AcademicEvent event, @Nullable Registrant guest) {
        return new RegisterForEvent.Command(event.slug().value(), Attendance.ON_SITE, 0, Map.of(), guest, "en");
    }

    private Registration registered(RegisterForEvent.Outcome outcome) {
        commit();
        return ports.registrations.byCode(outcome.code()).orElseThrow();
    }

    /** The key in the link that the last email to a guest holds. */
    public String guestKey() {
        return lastSecret().value();
    }

    public Account authority() {
        return account("authority-" + UUID.randomUUID(), PlatformRole.AUTHORITY);
    }

    /** The same event on other dates. */
    public void move(AcademicEvent event, UnaryOperator<Instant> change) {
        var facts = event.details().approvedFacts();
        var schedule = facts.schedule();
        event.adopt(new EventDetails.ApprovedFacts(
                facts.kind(),
                facts.mode(),
                facts.organizer(),
                new Schedule(change.apply(schedule.startsAt()), change.apply(schedule.endsAt()), schedule.timeZone()),
                facts.venue()));
        commit();
    }
}
