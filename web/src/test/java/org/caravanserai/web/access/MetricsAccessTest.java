package org.caravanserai.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsAccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "0:0:0:0:0:0:0:1", "::1"})
    void programsOnThisMachineReadThem(String remote) {
        assertThat(MetricsAccess.isAllowed("local", request(remote, Map.of()))).isTrue();
        assertThat(MetricsAccess.isAllowed("off", request(remote, Map.of()))).isFalse();
    }

    @Test
    void everybodyElseReadsThemOnlyWhereTheyAreOpen() {
        var elsewhere = request("192.0.2.1", Map.of());
        assertThat(MetricsAccess.isAllowed("local", elsewhere)).isFalse();
        assertThat(MetricsAccess.isAllowed("off", elsewhere)).isFalse();
        assertThat(MetricsAccess.isAllowed("open", elsewhere)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
    void whatAProxyOnThisMachinePassesOnIsNotLocal(String header) {
        assertThat(MetricsAccess.isAllowed("local", request("127.0.0.1", Map.of(header, "127.0.0.1"))))
                .isFalse();
    }

    private static HttpServletRequest request(String remote, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                MetricsAccessTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeader" -> headers.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
