package org.caravanserai.domain.events.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;

/** Events on which people are registered, for contracts of ports that tell or change something about them. */
public interface RegistrationsFixture extends PortContract {

    Instant NOW = EventFixtures.NOW;

    RegistrationOffers registrationOffers();

    Registrations registrations();

    WaitingRegistrations waitingRegistrations();

    EventRegistrations eventRegistrations();

    Seats seats();

    AcademicEvents events();

    Organizations organizations();

    Accounts accounts();

    UnitOfWork work();

    default AcademicEvent event(int capacity, Instant start) {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        var terms = new RegistrationTerms(null, null, capacity, null, true, false, true);
        var details = EventFixtures.with(terms);
        var facts = details.approvedFacts();
        var event = new AcademicEvent(
                Slug.of("forum-" + Ids.next()),
                details.with(new EventDetails.ApprovedFacts(
                        facts.kind(),
                        facts.mode(),
                        organization.id(),
                        new Schedule(start, start.plus(Duration.ofDays(1)), EventFixtures.SHANGHAI),
                        facts.venue())),
                NOW);
        inTransaction(() -> events().add(event));
        inTransaction(() -> seats().add(new SeatPool(event.id(), Attendance.ON_SITE, capacity)));
        return event;
    }

    default UUID account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    default Registrant person(UUID account) {
        return new Registrant(account, PersonName.of("Amina", "Yusupova"), someAddress(), null, null);
    }

    default Registrant guest(
            String given, @Nullable String family, @Nullable String country, @Nullable String affiliation) {
        var from = country == null ? null : CountryCode.of(country);
        return new Registrant(null, PersonName.of(given, family), someAddress(), from, affiliation);
    }

    default Registration registered(AcademicEvent event, Registrant person, Instant at) {
        return inTransaction(() -> {
            long version = events().byId(event.id()).orElseThrow().version();
            var seat = seats().take(event.id(), version, Attendance.ON_SITE, 1, true)
                    .orElseThrow();
            var registration = new Registration(
                    event.id(), person, Attendance.ON_SITE, new Party(0), Answers.NONE, seat, false, "en", at);
            registrations().add(registration);
            return registration;
        });
    }
}
