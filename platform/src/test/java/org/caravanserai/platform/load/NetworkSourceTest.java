package org.caravanserai.platform.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:1:2::1",
                "2001:db8:1:2:ffff:ffff:ffff:ffff",
                "2001:0DB8:0001:0002::99",
                "[2001:db8:1:2::5]:443",
                "2001:db8:1:2::1%eth0"
            })
    void allAddressesOfAnIpv6NetworkAreOneSource(String address) {
        assertThat(NetworkSource.of(address)).isEqualTo(NetworkSource.of("2001:db8:1:2::"));
    }

    @Test
    void otherNetworksAreOtherSources() {
        assertThat(NetworkSource.of("2001:db8:1:3::1")).isNotEqualTo(NetworkSource.of("2001:db8:1:2::1"));
    }

    @Test
    void anIpv4AddressIsOneSourceHoweverItIsWritten() {
        assertThat(NetworkSource.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(NetworkSource.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "signed-in 1", "host:80", "::::", "1:2", "%"})
    void anythingElseStaysAsItIs(String words) {
        assertThat(NetworkSource.of(words)).isEqualTo(words);
    }
}
