package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.ZoneOffset;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.PersonalTraces;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.accounts.SignUpRequest;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class ConfirmEmailTest {

    private final PlatformWorld world = new PlatformWorld();
    private final ConfirmEmail confirm = world.of(ConfirmEmail.class);

    @Test
    void theLinkOfASignUpMakesItsAccountGoodWithWhatTheSignUpSaid() {
        var account = world.unconfirmed("new");
        var secret = signUpLink(account, "Bo");
        assertThat(confirm.execute(secret)).isEqualTo(account.email());
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.name().full()).isEqualTo("Bo");
        assertThat(account.passwordHash()).isEqualTo("hash of Bo");
        assertThat(world.history()).containsExactly("EMAIL_VERIFIED");
    }

    @Test
    void everyOtherLinkOfTheAccountAndToTheAddressEnds() {
        var account = world.unconfirmed("new");
        var other = world.account("other");
        var secret = signUpLink(account, "Bo");
        signUpLink(account, "Attacker");
        world.memory.links.add(AccountLink.toMove(other.id(), account.email(), Secret.next(), PlatformWorld.NOW));
        confirm.execute(secret);
        assertThat(world.memory.links.table.all()).isEmpty();
    }

    @Test
    void theLinkToANewAddressMovesTheAccountAndTellsTheOldOne() {
        var account = world.account("old");
        confirm.execute(moveLink(account, "new"));
        assertThat(account.email()).isEqualTo(PlatformWorld.address("new"));
        assertThat(world.history()).containsExactly("EMAIL_CHANGED");
        assertThat(world.sent()).containsExactly("EMAIL_CHANGED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(PlatformWorld.address("old"));
    }

    @Test
    void anAddressThatHasAnOwnerByNowIsNotTaken() {
        var account = world.account("old");
        var secret = moveLink(account, "new");
        world.account("new");
        assertRefused("email-taken", () -> confirm.execute(secret));
        assertThat(account.email()).isEqualTo(PlatformWorld.address("old"));
    }

    @Test
    void aSignUpThatNobodyConfirmedDoesNotKeepTheAddress() {
        var account = world.account("old");
        var secret = moveLink(account, "new");
        world.wiring.answer(PersonalTraces.class, "erase", person -> null);
        world.unconfirmed("new");
        confirm.execute(secret);
        assertThat(world.memory.accounts.byEmail(PlatformWorld.address("new"))).contains(account);
        assertThat(world.memory.accounts.table.all()).containsExactly(account);
    }

    @Test
    void anUnknownAFollowedAnExpiredAndAnotherKindOfLinkAreRefused() {
        var account = world.unconfirmed("new");
        assertRefused("link-expired", () -> confirm.execute(Secret.next()));
        var reset = Secret.next();
        world.memory.links.add(AccountLink.toReset(account.id(), reset, PlatformWorld.NOW));
        assertRefused("link-expired", () -> confirm.execute(reset));
        var late = signUpLink(account, "Bo");
        world.clock.forward(LinkPurpose.VERIFY_EMAIL.lifetime());
        assertRefused("link-expired", () -> confirm.execute(late));
        var good = signUpLink(account, "Bo");
        confirm.execute(good);
        assertRefused("link-expired", () -> confirm.execute(good));
    }

    private Secret signUpLink(Account account, String name) {
        var secret = Secret.next();
        var details = new SignUpDetails(PersonName.of(name, null), null, LanguageTag.of("en"), ZoneOffset.UTC);
        world.memory.links.add(AccountLink.toVerify(
                account.id(), new SignUpRequest(details, "hash of " + name), secret, world.clock.instant()));
        return secret;
    }

    private Secret moveLink(Account account, String name) {
        var secret = Secret.next();
        world.memory.links.add(
                AccountLink.toMove(account.id(), PlatformWorld.address(name), secret, world.clock.instant()));
        return secret;
    }
}
