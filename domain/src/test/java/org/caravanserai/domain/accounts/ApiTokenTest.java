package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.accounts.People.NOW;

import java.time.Duration;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenTest {

    @Test
    void worksUntilItExpires() {
        var token = named(" programme import ");
        assertThat(token.name()).isEqualTo("programme import");
        assertThat(token.isLive(NOW)).isTrue();
        assertThat(token.isLive(token.expiresAt().minusNanos(1))).isTrue();
        assertThat(token.isLive(token.expiresAt())).isFalse();
        assertThat(token.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void aRevokedOneNeverWorksAgain() {
        var token = named("import");
        token.revoke(NOW);
        token.revoke(NOW.plusSeconds(1));
        assertThat(token.isLive(NOW)).isFalse();
    }

    @Test
    void keepsNothingButTheHashOfItsSecret() {
        assertThat(named("import").tokenHash()).isEqualTo(new Secret("secret").hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a name of more than eighty characters is not a name but a description of what it does"
            })
    void needsANameThatFitsALine(String name) {
        assertThatThrownBy(() -> named(name))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("name"));
    }

    private static ApiToken named(String name) {
        return new ApiToken(Ids.next(), name, new Secret("secret"), NOW, ApiToken.LIFETIME);
    }
}
