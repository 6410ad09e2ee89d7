package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuestKeysTest {

    private static final Instant START = Instant.parse("2027-05-10T01:00:00Z");
    private static final EventRegistrations UNUSED = (EventRegistrations) Proxy.newProxyInstance(
            EventRegistrations.class.getClassLoader(),
            new Class<?>[] {EventRegistrations.class},
            (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final GuestKeys keys = keys("of this instance");

    @Test
    void everyEmailOfARegistrationHasTheSameKeyAndItOpens() {
        var guest = registration(null);
        var first = keys.link(guest, START);
        var second = keys.link(guest, START);
        assertThat(first).startsWith("/registrations/" + guest.code() + "?key=").isEqualTo(second);
        assertThat(opens(guest, first, START)).isTrue();
    }

    @Test
    void theKeyEndsSomeTimeAfterTheEventBegan() {
        var guest = registration(null);
        var link = keys.link(guest, START);
        assertThat(opens(guest, link, START.plus(GuestKeys.LASTS).minusSeconds(1)))
                .isTrue();
        assertThat(opens(guest, link, START.plus(GuestKeys.LASTS))).isFalse();
    }

    @Test
    void everyRegistrationAndEveryInstanceHasAKeyOfItsOwn() {
        var guest = registration(null);
        var link = keys.link(guest, START);
        assertThat(key(keys.link(registration(null), START))).isNotEqualTo(key(link));
        var elsewhere = keys("of another instance").link(guest, START);
        assertThat(key(elsewhere)).isNotEqualTo(key(link));
        assertThat(opens(guest, elsewhere, START)).isTrue();
    }

    @Test
    void whereTheSecretDoesNotLastTheNewestEmailHasTheKey() {
        var guest = registration(null);
        var first = new GuestKeys(UNUSED, new Signatures(Settings.of(Map.of()))).link(guest, START);
        var second = new GuestKeys(UNUSED, new Signatures(Settings.of(Map.of()))).link(guest, START);
        assertThat(opens(guest, first, START)).isFalse();
        assertThat(opens(guest, second, START)).isTrue();
    }

    @Test
    void whoHasAnAccountNeedsNoKey() {
        var scholar = registration(Ids.next());
        assertThat(keys.link(scholar, START)).isEqualTo("/registrations/" + scholar.code());
    }

    @Test
    void whoIsForgottenHasNone() {
        var guest = registration(null);
        var link = keys.link(guest, START);
        guest.forgetPerson();
        assertThat(opens(guest, link, START)).isFalse();
    }

    private static GuestKeys keys(String secret) {
        return new GuestKeys(UNUSED, new Signatures(Settings.of(Map.of("caravanserai.secret", secret))));
    }

    private static boolean opens(Registration registration, String link, Instant now) {
        return registration.isOpenedBy(new Secret(key(link)).hash(), now);
    }

    private static String key(String link) {
        return link.substring(link.indexOf("?key=") + "?key=".length());
    }

    private static Registration registration(java.util.@Nullable UUID account) {
        return new Registration(
                Ids.next(),
                new Registrant(
                        account, PersonName.of("Anna", "Guest"), EmailAddress.of("anna@guest.example"), null, null),
                Attendance.ON_SITE,
                new Party(0),
                Answers.NONE,
                new Seat(1, true, 0),
                false,
                "en",
                START);
    }
}
