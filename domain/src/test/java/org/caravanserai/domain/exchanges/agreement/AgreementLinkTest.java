package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.junit.jupiter.api.Test;

class AgreementLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private static AgreementLink link(String person, int days) {
        return link(person, days, true);
    }

    private static AgreementLink link(String person, int days, boolean known) {
        return new AgreementLink(
                Ids.next(),
                Ids.next(),
                person,
                EmailAddress.of("aya@example.org"),
                Ids.next(),
                days,
                LanguageTag.of("fr"),
                known,
                NOW);
    }

    @Test
    void aLinkThatIsUsedLastsAsLongAgain() {
        var link = link("Aya", 30);
        link.renew(NOW.plus(Duration.ofHours(20)));
        assertThat(link.expiresAt()).as("not written at every use").isEqualTo(NOW.plus(Duration.ofDays(30)));
        link.renew(NOW.plus(Duration.ofDays(20)));
        assertThat(link.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(50)));
        link.revoke(NOW.plus(Duration.ofDays(21)));
        link.renew(NOW.plus(Duration.ofDays(40)));
        assertThat(link.expiresAt()).as("revoked").isEqualTo(NOW.plus(Duration.ofDays(50)));
    }

    @Test
    void anUnknownAddressSpeaksForThePartyOnceTheAuthorityHasAcceptedIt() {
        var link = link("Aya", 30, false);
        var authority = Ids.next();
        assertRefused("link-unchecked", link::requireSpeakingForTheParty);
        assertInvalid("note: required", () -> link.check(false, " ", authority, "Authority", NOW));
        link.check(true, null, authority, "Authority", NOW);
        link.requireSpeakingForTheParty();
        assertThat(link.standing()).isEqualTo(LinkStanding.ACCEPTED);
        assertRefused("link-checked", () -> link.check(false, "No", authority, "Authority", NOW));

        var refused = link("Aya", 30, false);
        refused.check(false, " A private address ", authority, "Authority", NOW);
        assertThat(refused.isOpen(NOW)).isFalse();
        assertThat(refused.checkNote()).isEqualTo("A private address");
        assertRefused("link-unchecked", refused::requireSpeakingForTheParty);
        link("Aya", 30).requireSpeakingForTheParty();
        assertRefused("link-checked", () -> link("Aya", 30).check(true, null, authority, "Authority", NOW));
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
