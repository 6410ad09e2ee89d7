package org.caravanserai.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final String PROXY = "10.0.0.1";
    private static final String OTHER_PROXY = "10.0.0.2";
    private static final String VISITOR = "203.0.113.7";

    @Test
    void nobodyIsBelievedUnlessNamed() {
        assertThat(new ClientAddress(Settings.of(Map.of())).of(request(VISITOR, "198.51.100.1")))
                .isEqualTo(VISITOR);
        assertThat(behind(PROXY).of(request(VISITOR, "198.51.100.1"))).isEqualTo(VISITOR);
    }

    @Test
    void theProxySaysWhereTheVisitorIs() {
        assertThat(behind(PROXY).of(request(PROXY, VISITOR))).isEqualTo(VISITOR);
    }

    @Test
    void whatTheVisitorClaimedBeforeTheProxyIsIgnored() {
        assertThat(behind(PROXY).of(request(PROXY, "198.51.100.1, " + VISITOR))).isEqualTo(VISITOR);
    }

    @Test
    void severalProxiesInARow() {
        var address = behind(PROXY + ", " + OTHER_PROXY);
        assertThat(address.of(request(PROXY, VISITOR + ", " + OTHER_PROXY))).isEqualTo(VISITOR);
        assertThat(address.of(request(PROXY, VISITOR, OTHER_PROXY))).isEqualTo(VISITOR);
    }

    @Test
    void theProxyItselfWhenItSaysNothing() {
        assertThat(behind(PROXY).of(request(PROXY))).isEqualTo(PROXY);
    }

    private static ClientAddress behind(String proxies) {
        return new ClientAddress(Settings.of(Map.of("caravanserai.proxies", proxies)));
    }

    private static HttpServletRequest request(String remote, String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
