package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void noTwoAreTheSameAndAllAreSafeInAnAddress() {
        var one = Secret.next();
        assertThat(one).isNotEqualTo(Secret.next());
        assertThat(one.value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void aPrefixMakesItKnownWhereItShouldNotBe() {
        assertThat(Secret.next(ApiToken.PREFIX).value()).startsWith("caravan_");
    }

    @Test
    void onlyTheHashIsKept() {
        assertThat(new Secret("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void itDoesNotShowUpInALog() {
        assertThat(new Secret("abc")).hasToString("Secret[…]");
    }
}
