package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import org.caravanserai.domain.accounts.Account;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestEmailChangeTest {

    private final PlatformWorld world = new PlatformWorld();
    private final RequestEmailChange request = world.of(RequestEmailChange.class);
    private final Account amina = world.account("amina");

    @BeforeEach
    void signIn() {
        world.as(amina);
    }

    @Test
    void aLinkGoesToTheNewAddressAndNothingChangesYet() {
        request.execute(PlatformWorld.address("new"), PlatformWorld.PASSWORD);
        assertThat(world.sent()).containsExactly("VERIFY_EMAIL");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(PlatformWorld.address("new"));
        assertThat(amina.email()).isEqualTo(PlatformWorld.address("amina"));
        world.of(ConfirmEmail.class).execute(world.lastSecret());
        assertThat(amina.email()).isEqualTo(PlatformWorld.address("new"));
    }

    @Test
    void aNewerWishEndsTheEarlierLink() {
        request.execute(PlatformWorld.address("first"), PlatformWorld.PASSWORD);
        var first = world.lastSecret();
        request.execute(PlatformWorld.address("second"), PlatformWorld.PASSWORD);
        assertRefused("link-expired", () -> world.of(ConfirmEmail.class).execute(first));
    }

    @Test
    void theOwnerOfAnAddressIsToldThatItWasWanted() {
        world.account("owner");
        request.execute(PlatformWorld.address("owner"), PlatformWorld.PASSWORD);
        assertThat(world.sent()).containsExactly("ADDRESS_WANTED");
        assertThat(world.memory.links.table.all()).isEmpty();
    }

    @Test
    void aSignUpThatNobodyConfirmedIsNotAnOwner() {
        world.unconfirmed("claimed");
        request.execute(PlatformWorld.address("claimed"), PlatformWorld.PASSWORD);
        assertThat(world.sent()).containsExactly("VERIFY_EMAIL");
    }

    @Test
    void aWrongPasswordAndTheOwnAddressAreRefused() {
        assertInvalid(
                "emailPassword: wrong-own-password", () -> request.execute(PlatformWorld.address("new"), "guessed"));
        assertInvalid("newEmail: email-unchanged", () -> request.execute(amina.email(), PlatformWorld.PASSWORD));
        assertThat(world.sent()).isEmpty();
    }
}
