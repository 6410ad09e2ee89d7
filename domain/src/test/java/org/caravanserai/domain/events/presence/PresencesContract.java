package org.caravanserai.domain.events.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.caravanserai.domain.events.registration.RegistrationsFixture;
import org.junit.jupiter.api.Test;

/** What {@link Presences} and {@link CertificateOffers} promise. */
public interface PresencesContract extends RegistrationsFixture {

    Presences presences();

    CertificateOffers offers();

    @Test
    default void theEarliestMomentOfADayStaysInWhateverOrderTheyCome() {
        var event = event(9, NOW.plus(Duration.ofDays(30)));
        var person = registered(event, person(account()), NOW).id();
        var other = registered(event, person(account()), NOW).id();
        var days = event.schedule().days();
        var noon = event.schedule().startsAt().plusSeconds(60);
        inTransaction(() -> {
            assertThat(presences().arrive(person, days.get(1), noon.plus(Duration.ofDays(1))))
                    .isTrue();
            assertThat(presences().arrive(person, days.get(0), noon)).isTrue();
            assertThat(presences().arrive(person, days.get(0), noon.plusSeconds(9)))
                    .isFalse();
            assertThat(presences().arrivedAt(person, days.get(0))).contains(noon);
            assertThat(presences().arrive(person, days.get(0), noon.minusSeconds(9)))
                    .isFalse();
        });
        inTransaction(() -> {
            assertThat(presences().arrivedAt(person, days.get(0))).contains(noon.minusSeconds(9));
            assertThat(presences().days(person)).containsExactly(days.get(0), days.get(1));
            assertThat(presences().days(other)).isEmpty();
            assertThat(presences().present(event.id())).containsExactly(person);
            assertThat(presences().takeBack(person, days.get(0))).isTrue();
            assertThat(presences().takeBack(person, days.get(0))).isFalse();
            assertThat(presences().arrivedAt(person, days.get(0))).isEmpty();
        });
    }

    @Test
    default void certificatesAreOfferedOnceForAnEvent() {
        var event = event(9, NOW.plus(Duration.ofDays(30)));
        assertThat(inTransaction(() -> offers().of(event.id()))).isEmpty();
        var offer = new CertificateOffer(event.id(), new Signatory("Lin Mei", "Chair"), NOW);
        inTransaction(() -> offers().add(offer));
        assertThat(inTransaction(() -> offers().of(event.id()).orElseThrow().signatory()))
                .isEqualTo(new Signatory("Lin Mei", "Chair"));
        assertTaken(() -> offers().add(new CertificateOffer(event.id(), new Signatory("Bo", "Dean"), NOW)));
    }
}
