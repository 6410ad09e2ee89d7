package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class RecogniseCallerTest {

    private final PlatformWorld world = new PlatformWorld();
    private final RecogniseCaller recognise = world.of(RecogniseCaller.class);
    private final Account amina = world.account("amina", PlatformRole.AUTHORITY);

    @Test
    void aSessionIsGoodUntilThePasswordChanges() {
        var session = Proof.OfSession.of(amina);
        assertThat(recognise.execute(session)).hasValueSatisfying(caller -> {
            assertThat(caller.is(amina.id())).isTrue();
            assertThat(caller.platformRoles()).containsExactly(PlatformRole.AUTHORITY);
        });
        amina.changePassword("another", PlatformWorld.NOW);
        assertThat(recognise.execute(session)).isEmpty();
    }

    @Test
    void aTokenIsGoodUntilItIsRevokedAndAnUnknownOneNever() {
        world.as(amina);
        var issued = world.of(IssueToken.class).execute("laptop");
        var token = new Proof.OfToken(issued.secret().value());
        assertThat(recognise.execute(token))
                .hasValueSatisfying(caller -> assertThat(caller.is(amina.id())).isTrue());
        assertThat(recognise.execute(new Proof.OfToken("caravan_guessed"))).isEmpty();
        world.of(RevokeToken.class).execute(issued.id());
        assertThat(recognise.execute(token)).isEmpty();
    }

    @Test
    void nobodyIsBehindADisabledAccount() {
        var session = Proof.OfSession.of(amina);
        amina.disable(PlatformWorld.NOW);
        assertThat(recognise.execute(session)).isEmpty();
    }
}
