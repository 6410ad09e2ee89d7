package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.ZoneOffset;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmAccountTest {

    private static final Reason WHY = Reason.of("Was here with a passport");

    private final PlatformWorld world = new PlatformWorld();
    private final ConfirmAccount confirm = world.of(ConfirmAccount.class);

    @BeforeEach
    void signIn() {
        world.as(PlatformRole.ADMIN);
    }

    @Test
    void whoSignedUpOnceSignsInWithThatPasswordAndIsToldWhy() {
        var account = signUp("four camels and a map");
        var password = account.passwordHash();
        confirm.execute(account.id(), WHY);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.passwordHash()).isNotNull().isEqualTo(password);
        assertThat(world.memory.links.table.all())
                .as("the link of the sign-up ends")
                .isEmpty();
        assertThat(world.history()).containsExactly("SIGNED_UP", "CONFIRMED_BY_HAND Was here with a passport");
        assertThat(world.sent()).containsExactly("VERIFY_EMAIL", "ADDRESS_CONFIRMED");
        assertThat(world.lastEmail().arguments().value("note")).isEqualTo(WHY.value());
    }

    @Test
    void whereSeveralSignedUpNobodysPasswordCountsAndALinkToSetOneIsSent() {
        signUp("somebody else's words");
        var account = signUp("four camels and a map");
        confirm.execute(account.id(), WHY);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.passwordHash()).isNull();
        assertThat(world.sent()).containsExactly("VERIFY_EMAIL", "VERIFY_EMAIL", "ADDRESS_CONFIRMED", "RESET_PASSWORD");
    }

    @Test
    void whatAFirstSignUpSaidDoesNotCountWhenOnlyTheLinkOfALaterOneIsGood() {
        signUp("somebody else's words");
        world.clock.forward(LinkPurpose.VERIFY_EMAIL.lifetime());
        var account = signUp("four camels and a map");
        confirm.execute(account.id(), WHY);
        assertThat(account.passwordHash()).isNull();
        assertThat(world.sent()).last().isEqualTo("RESET_PASSWORD");
    }

    @Test
    void anAccountWhoseLinkHasExpiredIsConfirmedWithoutItsPassword() {
        var account = signUp("four camels and a map");
        world.clock.forward(LinkPurpose.VERIFY_EMAIL.lifetime());
        confirm.execute(account.id(), WHY);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.passwordHash()).isNull();
    }

    @Test
    void whatIsConfirmedAlreadyAndWhatIsNotThereIsRefusedAndAReasonIsNeeded() {
        var active = world.account("boris");
        assertRefused("account-not-unconfirmed", () -> confirm.execute(active.id(), WHY));
        assertNotFound(() -> confirm.execute(UUID.randomUUID(), WHY));
        assertInvalid("reason: required", () -> confirm.execute(active.id(), Reason.of(" ")));
        assertThat(world.sent()).isEmpty();
    }

    private Account signUp(String password) {
        var address = PlatformWorld.address("amina");
        var details = new SignUpDetails(PersonName.of("Amina", null), null, LanguageTag.of("en"), ZoneOffset.UTC);
        world.asVisitor();
        world.of(CreateAccount.class).execute(address, password, details, "192.0.2.1", null);
        signIn();
        return world.memory.accounts.byEmail(address).orElseThrow();
    }
}
