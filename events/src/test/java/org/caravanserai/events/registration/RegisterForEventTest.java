package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.questions.Questionnaire;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.caravanserai.platform.history.History;
import org.junit.jupiter.api.Test;

class RegisterForEventTest {

    private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
    private static final Instant START = Instant.parse("2027-05-10T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void anEventThatTakesNoGuestsSaysSoBeforeItLooksTheAddressUp() {
        assertThatThrownBy(() -> useCase(offer(EventState.PUBLISHED, false)).with(guest()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("guests-not-allowed");
    }

    @Test
    void anEventThatIsClosedSaysSoToAGuestBeforeItLooksTheAddressUp() {
        assertThatThrownBy(() -> useCase(offer(EventState.CLOSED, true)).with(guest()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("registration-closed");
    }

    /** Whatever else it asks its ports for fails the test. */
    private static RegisterForEvent useCase(RegistrationOffer offer) {
        var registrations = Fakes.of(Registrations.class, Map.of("offer", arguments -> Optional.of(offer)));
        var signatures = new Signatures(Settings.of(Map.of("caravanserai.secret", "secret")));
        var caller = new CurrentCaller();
        return new RegisterForEvent(
                registrations,
                Fakes.of(Registrants.class, Map.of()),
                Fakes.of(Seats.class, Map.of()),
                new RegistrationLetters(
                        Fakes.of(Outbox.class, Map.of()),
                        Fakes.of(AcademicEvents.class, Map.of()),
                        new GuestKeys(registrations, signatures)),
                new Receipts(signatures),
                new History(Fakes.of(HistoryEntries.class, Map.of()), caller, CLOCK),
                caller,
                CLOCK);
    }

    private static RegisterForEvent.Command guest() {
        var registrant = new Registrant(
                null,
                PersonName.of("Anna", "Guest"),
                EmailAddress.of("anna@guest.example"),
                CountryCode.of("KZ"),
                "University");
        return new RegisterForEvent.Command("forum", Attendance.ON_SITE, 0, Map.of(), registrant, "en");
    }

    private static RegistrationOffer offer(EventState state, boolean guests) {
        return new RegistrationOffer(
                Ids.next(),
                1,
                "forum",
                Ids.next(),
                LocalizedText.of("en", "Forum"),
                state,
                EventMode.ON_SITE,
                START,
                ZoneOffset.UTC,
                null,
                null,
                10,
                true,
                false,
                guests,
                Questionnaire.NONE,
                EventFixtures.published().briefing());
    }
}
