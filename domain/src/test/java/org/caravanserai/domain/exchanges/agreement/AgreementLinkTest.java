package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class AgreementLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private static AgreementLink link(String person, int days) {
        return new AgreementLink(
                Ids.next(), Ids.next(), person, EmailAddress.of("aya@example.org"), Ids.next(), days, NOW);
    }

    @Test
    void opensUntilItExpiresOrIsRevoked() {
        var link = link("Aya", 30);
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(29)))).isTrue();
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(30)))).isFalse();
        link.revoke(NOW.plusSeconds(1));
        assertThat(link.isOpen(NOW.plusSeconds(2))).isFalse();
        assertRefused("link-over", () -> link.revoke(NOW.plusSeconds(3)));
    }

    @Test
    void namesAPersonAndLastsAtMostAYear() {
        assertInvalid(List.of("person: required", "days: between"), () -> link(" ", 366));
        assertInvalid("days: between", () -> link("Aya", 0));
    }

    @Test
    void whoActsByItIsNamedAsSuch() {
        var link = link("Aya", 30);
        var by = Signatory.of(link);
        assertThat(by.account()).isNull();
        assertThat(by.link()).isEqualTo(link.id());
        assertThat(by.name()).isEqualTo("Aya");
    }
}
