package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.accounts.SignUpRequest;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class LookAtLinkTest {

    private final PlatformWorld world = new PlatformWorld();
    private final LookAtLink look = world.of(LookAtLink.class);

    @Test
    void aSignUpsLinkTellsWhoseItIsAndStaysUnused() {
        var details = new SignUpDetails(PersonName.of("Bo", null), null, LanguageTag.of("en"), ZoneOffset.UTC);
        var secret = Secret.next();
        var account = world.unconfirmed("new");
        world.memory.links.add(
                AccountLink.toVerify(account.id(), new SignUpRequest(details, "hash"), secret, PlatformWorld.NOW));
        assertThat(look.execute(secret, false)).contains(new LookAtLink.GoodLink(details.name()));
        assertThat(look.execute(secret, false)).isPresent();
        assertThat(look.execute(secret, true)).isEmpty();
    }

    @Test
    void aLinkForANewPasswordTellsNothingAndAnExpiredOneIsNotGood() {
        var secret = Secret.next();
        world.memory.links.add(AccountLink.toReset(world.account("amina").id(), secret, PlatformWorld.NOW));
        assertThat(look.execute(secret, true)).contains(new LookAtLink.GoodLink(null));
        world.clock.forward(LinkPurpose.RESET_PASSWORD.lifetime());
        assertThat(look.execute(secret, true)).isEmpty();
        assertThat(look.execute(Secret.next(), true)).isEmpty();
    }
}
