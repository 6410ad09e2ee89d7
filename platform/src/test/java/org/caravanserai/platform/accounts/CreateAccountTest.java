package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertOverloaded;

import java.time.ZoneOffset;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CreateAccountTest {

    private static final String SOURCE = "192.0.2.1";

    private final PlatformWorld world = new PlatformWorld();
    private final CreateAccount signUp = world.of(CreateAccount.class);

    @Test
    void aNewAddressGetsAnUnconfirmedAccountAndALink() {
        signUp("new", "/events/forum");
        var account =
                world.memory.accounts.byEmail(PlatformWorld.address("new")).orElseThrow();
        assertThat(account.state()).isEqualTo(AccountState.UNVERIFIED);
        assertThat(world.history()).containsExactly("SIGNED_UP");
        assertThat(world.sent()).containsExactly("VERIFY_EMAIL");
        assertThat(world.lastEmail().arguments().value("link"))
                .startsWith("/confirm-email?token=")
                .endsWith("&to=%2Fevents%2Fforum");
        assertThat(world.memory.links.byHash(world.lastSecret().hash()))
                .hasValueSatisfying(link -> assertThat(link.accountId()).isEqualTo(account.id()));
    }

    @Test
    void whoeverHasAnAccountIsSentALinkForANewPasswordInstead() {
        var amina = world.account("amina");
        signUp("amina", null);
        assertThat(world.sent()).containsExactly("RESET_PASSWORD");
        assertThat(amina.passwordHash()).isEqualTo("hash of " + PlatformWorld.PASSWORD);
        assertThat(world.history()).isEmpty();
    }

    @Test
    void anUnconfirmedAccountGetsOneMoreLinkAndADisabledOneNone() {
        world.unconfirmed("waiting");
        signUp("waiting", null);
        assertThat(world.sent()).containsExactly("VERIFY_EMAIL");
        world.account("closed").disable(PlatformWorld.NOW);
        signUp("closed", null);
        assertThat(world.sent()).containsExactly("VERIFY_EMAIL");
        assertThat(world.memory.accounts.table.all()).hasSize(2);
    }

    @Test
    void aWeakPasswordMakesNoAccount() {
        assertInvalid(
                "password: password-too-short",
                () -> signUp.execute(PlatformWorld.address("new"), "short", details(), SOURCE, null));
        assertThat(world.memory.accounts.table.all()).isEmpty();
    }

    @Test
    void oneSourceSignsUpSoManyAndNoMore() {
        for (int i = 0; i < 100; i++) {
            signUp("person" + i, null);
        }
        assertOverloaded("too-many-requests", () -> signUp("one-more", null));
    }

    @Test
    void nobodyFillsAMailbox() {
        for (int i = 0; i < 9; i++) {
            signUp("new", null);
        }
        assertThat(world.sent()).hasSize(EmailRateLimit.MAX_EMAILS);
    }

    private void signUp(String name, @Nullable String next) {
        signUp.execute(PlatformWorld.address(name), "some fine long words", details(), SOURCE, next);
    }

    private static SignUpDetails details() {
        return new SignUpDetails(PersonName.of("Amina", null), null, LanguageTag.of("en"), ZoneOffset.UTC);
    }
}
