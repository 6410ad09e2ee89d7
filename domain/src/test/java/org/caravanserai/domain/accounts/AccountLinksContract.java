package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link AccountLinks} promises. */
public interface AccountLinksContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    AccountLinks links();

    Accounts accounts();

    @Test
    default void aLinkIsFoundByTheHashOfItsSecretAndFollowedOnce() {
        var secret = Secret.next();
        var link = added(AccountLink.toReset(account(), secret, NOW));
        assertThat(links().byHash(secret.hash())).contains(link);
        inTransaction(() -> links().follow(links().byHash(secret.hash()).orElseThrow(), NOW));
        assertThat(links().byHash(secret.hash())).isEmpty();
        assertThatThrownBy(() -> inTransaction(() -> links().follow(link, NOW)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("link-expired");
    }

    @Test
    default void anExpiredLinkIsNotFollowed() {
        var link = added(AccountLink.toReset(account(), Secret.next(), NOW));
        var late = NOW.plus(LinkPurpose.RESET_PASSWORD.lifetime());
        assertThatThrownBy(() -> inTransaction(() -> links().follow(link, late)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("link-expired");
    }

    @Test
    default void linksEndByPurposeByAccountAndByTheAddressThatTheyWouldGiveAway() {
        var account = account();
        var other = account();
        var wanted = someAddress();
        var secrets = List.of(Secret.next(), Secret.next(), Secret.next());
        added(AccountLink.toReset(account, secrets.get(0), NOW));
        added(AccountLink.toMove(account, someAddress(), secrets.get(1), NOW));
        added(AccountLink.toMove(other, wanted, secrets.get(2), NOW));

        inTransaction(() -> links().end(account, LinkPurpose.CHANGE_EMAIL));
        assertThat(live(secrets)).containsExactly(true, false, true);
        inTransaction(() -> links().endAll(account));
        assertThat(live(secrets)).containsExactly(false, false, true);
        inTransaction(() -> links().endMovesTo(wanted));
        assertThat(live(secrets)).containsExactly(false, false, false);
    }

    @Test
    default void theSignUpsOfAnAccountAreThoseThatALinkCanStillConfirm() {
        var account = account();
        var request = new SignUpRequest(Profiles.signingUp(), "hash");
        var live = added(AccountLink.toVerify(account, request, Secret.next(), NOW));
        added(AccountLink.toVerify(account, request, Secret.next(), NOW.minus(LinkPurpose.VERIFY_EMAIL.lifetime())));
        added(AccountLink.toReset(account, Secret.next(), NOW));
        added(AccountLink.toVerify(account(), request, Secret.next(), NOW));
        assertThat(links().signUps(account, NOW)).containsExactly(live);
    }

    @Test
    default void onlyLinksThatExpiredBeforeAMomentAreForgotten() {
        var secrets = List.of(Secret.next(), Secret.next());
        var account = account();
        added(AccountLink.toReset(account, secrets.get(0), NOW.minus(Duration.ofDays(30))));
        added(AccountLink.toReset(account, secrets.get(1), NOW));
        assertThat(inTransaction(() -> links().forgetExpired(NOW))).isPositive();
        assertThat(live(secrets)).containsExactly(false, true);
    }

    private UUID account() {
        EmailAddress address = someAddress();
        var account = People.active(address);
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    private AccountLink added(AccountLink link) {
        inTransaction(() -> links().add(link));
        return link;
    }

    private List<Boolean> live(List<Secret> secrets) {
        return secrets.stream()
                .map(secret -> links().byHash(secret.hash()).isPresent())
                .toList();
    }
}
