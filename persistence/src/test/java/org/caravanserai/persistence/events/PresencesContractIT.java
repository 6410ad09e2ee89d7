package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.caravanserai.domain.events.presence.CertificateOffers;
import org.caravanserai.domain.events.presence.PresenceDirectory;
import org.caravanserai.domain.events.presence.PresenceDirectory.ArrivalFigures;
import org.caravanserai.domain.events.presence.Presences;
import org.caravanserai.domain.events.presence.PresencesContract;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

class PresencesContractIT extends RegistrationsInPostgres implements PresencesContract {

    @Override
    public Presences presences() {
        return repository(SqlPresences.class);
    }

    @Override
    public CertificateOffers offers() {
        return repository(CertificateOffers.class);
    }

    @Test
    void whoIsExpectedIsListedWithTheTimeOfTheArrival() {
        PresenceDirectory directory = repository(SqlPresences.class);
        var event = event(2, NOW.plus(Duration.ofDays(30)));
        var present = registered(event, guest("Anna", "Zhou", null, "Samarkand"), NOW);
        var absent = registered(event, guest("Bo", "Abe", null, null), NOW);
        registered(event, guest("Waits", "Long", null, null), NOW);
        var day = event.schedule().days().get(0);
        var at = event.schedule().startsAt();
        inTransaction(() -> presences().arrive(present.id(), day, at));
        inTransaction(() -> {
            var all = directory.of(event.id(), day, Attendance.ON_SITE, null, PageRequest.first(20));
            assertThat(all.items())
                    .extracting(PresenceDirectory.ExpectedPerson::code)
                    .containsExactly(absent.code(), present.code());
            assertThat(all.items().get(1).arrivedAt()).isEqualTo(at);
            assertThat(directory
                            .of(event.id(), day, Attendance.ON_SITE, true, PageRequest.first(20))
                            .items())
                    .extracting(PresenceDirectory.ExpectedPerson::code)
                    .containsExactly(present.code());
            assertThat(directory
                            .of(event.id(), day, Attendance.ON_SITE, false, PageRequest.first(20))
                            .total())
                    .isEqualTo(1);
            assertThat(directory.figures(event.id(), day, Attendance.ON_SITE)).isEqualTo(new ArrivalFigures(2, 1));
            assertThat(directory.figures(event.id(), day.plusDays(1), Attendance.ON_SITE))
                    .isEqualTo(new ArrivalFigures(2, 0));
            assertThat(directory.figures(event.id(), day, Attendance.ONLINE)).isEqualTo(new ArrivalFigures(0, 0));
            assertThat(directory.person(event.id(), day, present.code()))
                    .hasValueSatisfying(person -> assertThat(person.arrivedAt()).isEqualTo(at));
            assertThat(directory.person(event.id(), day, "NOBODY")).isEmpty();
        });
    }

    @Test
    void nobodyWithoutAPlaceComesAndNobodyOnAnotherDay() {
        var event = event(1, NOW.plus(Duration.ofDays(30)));
        var confirmed = registered(event, person(account()), NOW);
        var waiting = registered(event, person(account()), NOW);
        var day = event.schedule().days().get(0);
        assertThatThrownBy(() -> inTransaction(() -> presences().arrive(waiting.id(), day, NOW)))
                .hasStackTraceContaining("confirmed place");
        assertThatThrownBy(() -> inTransaction(() -> presences().arrive(confirmed.id(), day.minusDays(1), NOW)))
                .hasStackTraceContaining("on another day");
    }
}
