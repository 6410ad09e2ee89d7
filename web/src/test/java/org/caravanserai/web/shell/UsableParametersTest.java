package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsableParametersTest {

    private static final String STATE = "jakarta.faces.ViewState";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void onlyPostSendsAForm(String method) {
        var request = new UsableParameters(request(method));
        assertThat(request.getParameter(STATE)).isNull();
        assertThat(request.getParameterValues(STATE)).isNull();
        assertThat(request.getParameterMap()).containsOnlyKeys("query");
        assertThat(Collections.list(request.getParameterNames())).containsExactly("query");
        assertThat(request.getParameter("query")).isEqualTo("words");
    }

    @Test
    void aFormKeepsItsState() {
        var request = new UsableParameters(request("POST"));
        assertThat(request.getParameter(STATE)).isEqualTo("stateless");
        assertThat(request.getParameterValues(STATE)).containsExactly("stateless");
        assertThat(request.getParameterMap()).containsOnlyKeys("query", STATE);
    }

    private static HttpServletRequest request(String method) {
        var parameters = Map.of("query", new String[] {"words"}, STATE, new String[] {"stateless"});
        return (HttpServletRequest) Proxy.newProxyInstance(
                UsableParametersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getParameterMap" -> parameters;
                    case "getParameter" -> parameters.get(arguments[0])[0];
                    case "getParameterValues" -> parameters.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
