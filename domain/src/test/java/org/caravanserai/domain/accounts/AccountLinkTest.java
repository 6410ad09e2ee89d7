package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.accounts.People.NOW;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccountLinkTest {

    private static final UUID ACCOUNT = Ids.next();
    private static final Secret SECRET = new Secret("secret");
    private static final SignUpRequest SIGN_UP = new SignUpRequest(Profiles.signingUp(), "hash");
    private static final EmailAddress OTHER = EmailAddress.of("yusupova@example.org");

    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of(AccountLink.toVerify(ACCOUNT, SIGN_UP, SECRET, NOW), Duration.ofHours(48)),
                Arguments.of(AccountLink.toReset(ACCOUNT, SECRET, NOW), Duration.ofHours(2)),
                Arguments.of(AccountLink.toMove(ACCOUNT, OTHER, SECRET, NOW), Duration.ofHours(24)));
    }

    @ParameterizedTest
    @MethodSource("links")
    void isGoodUntilItExpires(AccountLink link, Duration lifetime) {
        assertThat(link.isLive(NOW.plus(lifetime).minusNanos(1))).isTrue();
        assertThat(link.isLive(NOW.plus(lifetime))).isFalse();
    }

    @Test
    void carriesTheSignUpThatItWasSentFor() {
        assertThat(AccountLink.toVerify(ACCOUNT, SIGN_UP, SECRET, NOW).signUp()).isEqualTo(SIGN_UP);
        assertThatThrownBy(() -> AccountLink.toReset(ACCOUNT, SECRET, NOW).signUp())
                .hasMessageContaining("not a link that confirms a sign-up");
    }

    @Test
    void knowsWhatItIsForAndKeepsOnlyTheHash() {
        var link = AccountLink.toMove(ACCOUNT, OTHER, SECRET, NOW);
        assertThat(link.purpose()).isEqualTo(LinkPurpose.CHANGE_EMAIL);
        assertThat(link.newEmail()).isEqualTo(OTHER);
        assertThat(link.accountId()).isEqualTo(ACCOUNT);
        assertThat(link.hash()).isEqualTo(SECRET.hash());
        assertThatThrownBy(() -> AccountLink.toReset(ACCOUNT, SECRET, NOW).newEmail())
                .hasMessageContaining("not a link that changes the address");
    }
}
