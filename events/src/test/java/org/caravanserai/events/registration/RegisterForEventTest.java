package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.OptionPlaces;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.caravanserai.platform.history.History;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterForEventTest {

    private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
    private static final Instant START = Instant.parse("2027-05-10T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Settings SETTINGS = Settings.of(Map.of("caravanserai.secret", "secret"));

    private final CurrentCaller caller = new CurrentCaller();
    private final List<Registration> registered = new ArrayList<>();
    private final List<MailMessage> emails = new ArrayList<>();
    private final List<String> seatsAsked = new ArrayList<>();
    private @Nullable UUID account;
    private long lastNumber;

    @Test
    void anEventThatTakesNoGuestsSaysSoBeforeItLooksTheAddressUp() {
        assertThatThrownBy(() -> lookingNothingUp(offer(EventState.PUBLISHED, false, true))
                        .execute(guest("anna")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("guests-not-allowed");
    }

    @Test
    void anEventThatIsClosedSaysSoToAGuestBeforeItLooksTheAddressUp() {
        assertThatThrownBy(() ->
                        lookingNothingUp(offer(EventState.CLOSED, true, true)).execute(guest("anna")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("registration-closed");
    }

    @Test
    void aKnownAddressIsAnsweredLikeANewOneAndTheEmailTells() {
        var register = useCase(offer(EventState.PUBLISHED, true, true));
        var first = register.execute(guest("anna"));
        assertThat(first.state()).isEqualTo(RegistrationState.HELD);
        assertThat(registered).hasSize(1);
        assertThat(templates()).containsExactly(EventEmail.REGISTRATION_TO_CONFIRM);

        registered.get(0).confirmAddress(false);
        var again = register.execute(guest("anna"));
        assertThat(registered).hasSize(1);
        assertThat(again.state()).isEqualTo(first.state());
        assertThat(again.created()).isEqualTo(first.created());
        assertThat(again.position()).isEqualTo(first.position());
        assertThat(again.code()).isNotEqualTo(first.code()).hasSameSizeAs(first.code());
        assertThat(templates()).containsExactly(EventEmail.REGISTRATION_TO_CONFIRM, EventEmail.REGISTRATION_EXISTS);
        assertThat(seatsAsked).as("both ask the seats, one gives them back").containsExactly("take", "take", "putBack");
    }

    @Test
    void whoSignsUpTwiceBeforeConfirmingGetsTheLinkAgain() {
        var register = useCase(offer(EventState.PUBLISHED, true, true));
        register.execute(guest("anna"));
        register.execute(guest("anna"));
        assertThat(templates()).containsExactly(EventEmail.REGISTRATION_TO_CONFIRM, EventEmail.REGISTRATION_TO_CONFIRM);
    }

    @Test
    void whereGuestsNeedNotConfirmTheyGetOneEmailAndAKnownAddressIsTold() {
        var register = useCase(offer(EventState.PUBLISHED, true, false));
        assertThat(register.execute(guest("anna")).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(templates()).contains(EventEmail.REGISTRATION_CONFIRMED);
        assertThatThrownBy(() -> register.execute(guest("anna"))).hasMessageContaining("guest-registered-already");
    }

    @Test
    void theOwnerOfTheAddressTakesAGuestsRegistrationOverBySigningUpWithTheAccount() {
        var register = useCase(offer(EventState.PUBLISHED, true, true));
        register.execute(guest("anna"));
        account = Ids.next();
        caller.set(new Caller(account, "Anna", "anna@guest.example", "en", Set.of(), Map.of()));
        var answer =
                register.execute(new RegisterForEvent.Command("forum", Attendance.ON_SITE, 0, Map.of(), null, "en"));
        assertThat(answer.created()).isFalse();
        assertThat(answer.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registered).singleElement().satisfies(own -> assertThat(own.isOf(caller.get()))
                .isTrue());
    }

    private List<MailTemplate> templates() {
        return emails.stream().map(MailMessage::template).toList();
    }

    /** Whatever else it asks its ports for fails the test. */
    private RegisterForEvent lookingNothingUp(RegistrationOffer offer) {
        return useCase(Map.of("offer", arguments -> Optional.of(offer)), Map.of());
    }

    private RegisterForEvent useCase(RegistrationOffer offer) {
        var registrations = new HashMap<String, Fakes.Answer>();
        registrations.put("offer", arguments -> Optional.of(offer));
        registrations.put("live", arguments -> registered.stream()
                .filter(found -> found.registrant().email().equals(arguments[arguments.length - 1]))
                .findFirst());
        registrations.put("lock", arguments -> registered.stream()
                .filter(found -> found.id().equals(arguments[0]))
                .findFirst());
        registrations.put("add", arguments -> registered.add((Registration) arguments[0]));
        Map<String, Fakes.Answer> seats = Map.of(
                "take",
                arguments -> {
                    seatsAsked.add("take");
                    return Optional.of(new Seat(++lastNumber, true, 0));
                },
                "putBack",
                arguments -> seatsAsked.add("putBack"));
        return useCase(registrations, seats);
    }

    private RegisterForEvent useCase(Map<String, Fakes.Answer> ofRegistrations, Map<String, Fakes.Answer> ofSeats) {
        var registrations = Fakes.of(Registrations.class, ofRegistrations);
        var outbox = Fakes.of(
                Outbox.class,
                Map.of(
                        "put",
                        arguments -> emails.add((MailMessage) arguments[0]),
                        "putAll",
                        arguments -> {
                            ((Collection<?>) arguments[0]).forEach(email -> emails.add((MailMessage) email));
                            return 1;
                        },
                        "count",
                        arguments -> 0));
        var signatures = new Signatures(SETTINGS);
        var limit = new EmailRateLimit(outbox, name -> {}, caller, CLOCK, SETTINGS);
        var keys = new GuestKeys(Fakes.of(EventRegistrations.class, ofRegistrations), signatures);
        var registrants = Fakes.of(
                Registrants.class,
                Map.of("ofAccount", arguments -> Optional.of(registrant("anna", (UUID) arguments[0]))));
        var offers = Fakes.of(RegistrationOffers.class, ofRegistrations);
        return new RegisterForEvent(
                offers,
                registrations,
                new SignUpAdmission(registrants, caller, CLOCK),
                new SeatTaking(offers, Fakes.of(Seats.class, ofSeats)),
                new OptionTaking(Fakes.of(OptionPlaces.class, Map.of())),
                new RegistrationBook(
                        registrations,
                        new RegistrationEmails(outbox, limit, Fakes.of(AcademicEvents.class, Map.of()), keys),
                        new GuestHolds(outbox, limit, keys, CLOCK, SETTINGS),
                        new History(Fakes.of(HistoryEntries.class, Map.of("add", arguments -> null)), caller, CLOCK),
                        CLOCK),
                new SignUpOutcomes(Fakes.of(WaitingRegistrations.class, ofRegistrations), new Receipts(signatures)));
    }

    private static RegisterForEvent.Command guest(String name) {
        return new RegisterForEvent.Command("forum", Attendance.ON_SITE, 0, Map.of(), registrant(name, null), "en");
    }

    private static Registrant registrant(String name, @Nullable UUID account) {
        return new Registrant(
                account,
                PersonName.of(name, "Guest"),
                EmailAddress.of(name + "@guest.example"),
                CountryCode.of("KZ"),
                "University");
    }

    private static RegistrationOffer offer(EventState state, boolean guests, boolean confirmGuests) {
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
                confirmGuests,
                Questionnaire.NONE,
                EventFixtures.published().briefing());
    }
}
