package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class ListTokensTest {

    private final PlatformWorld world = new PlatformWorld();
    private final ListTokens list = world.of(ListTokens.class);

    @Test
    void theOwnTokensAreListedWithTheirLastUse() {
        world.as();
        world.of(IssueToken.class).execute("another's");
        var amina = world.as();
        var issued = world.of(IssueToken.class).execute("laptop");
        world.of(RecogniseCaller.class)
                .execute(new Proof.OfToken(issued.secret().value()));
        assertThat(list.execute(PageRequest.first(9)).items()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("laptop");
            assertThat(line.lastUsedAt()).isEqualTo(PlatformWorld.NOW);
        });
        assertThat(world.memory.callers.byAccount(amina.id())).isPresent();
    }
}
