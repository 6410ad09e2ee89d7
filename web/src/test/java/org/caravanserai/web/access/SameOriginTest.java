package org.caravanserai.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final String HOME = "https://www.example";

    @Test
    void aProxyMayNameAnotherHost() {
        assertThat(allows(Map.of("Origin", "https://www.example", "Host", "10.0.0.7:8080")))
                .isTrue();
        assertThat(allows(Map.of("Origin", "https://www.example:443", "Host", "10.0.0.7:8080")))
                .isTrue();
    }

    @Test
    void theAddressThatIsAskedIsOursAsWell() {
        assertThat(allows(Map.of("Origin", "http://10.0.0.7:8080", "Host", "10.0.0.7:8080")))
                .isTrue();
    }

    @Test
    void nobodyElseIs() {
        for (var origin : new String[] {
            "https://www.example.evil.example",
            "http://www.example",
            "https://www.example:8443",
            "null",
            "",
            "https://",
            "://",
            "https://evil.example"
        }) {
            assertThat(allows(Map.of("Origin", origin, "Host", "10.0.0.7:8080")))
                    .as(origin)
                    .isFalse();
        }
    }

    @Test
    void whatTheBrowserSaysOfTheSiteCountsFirst() {
        assertThat(allows(Map.of("Sec-Fetch-Site", "cross-site", "Origin", HOME, "Host", "www.example")))
                .isFalse();
        assertThat(allows(Map.of("Sec-Fetch-Site", "same-origin", "Host", "10.0.0.7:8080")))
                .isTrue();
    }

    private static boolean allows(Map<String, String> headers) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "POST";
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return SameOrigin.allows(request, HOME, false);
    }
}
