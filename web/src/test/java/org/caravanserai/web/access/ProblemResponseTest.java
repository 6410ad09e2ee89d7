package org.caravanserai.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.shell.FailureTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemResponseTest {

    private final StringWriter body = new StringWriter();
    private final List<Object> sent = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "400, 400, bad-request",
        "414, 400, bad-request",
        "404, 404, not-found",
        "406, 406, not-acceptable",
        "415, 415, unsupported-media-type",
        "500, 500, unexpected"
    })
    void whatTheServerRefusesByItselfIsAProblemDetail(int refused, int status, String type) throws IOException {
        var response = new ProblemResponse(
                fake(HttpServletRequest.class),
                fake(HttpServletResponse.class),
                new ProblemAnswer(new FailureTexts(new AreaCatalog(List.of()))));

        response.sendError(refused, "a message of the server");

        assertThat(sent).contains(status, "application/problem+json");
        assertThat(body.toString())
                .contains("\"type\":\"/problems/" + type + "\"", "\"status\":" + status)
                .doesNotContain("of the server");
    }

    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                ProblemResponseTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer(method.getName(), arguments)));
    }

    private @Nullable Object answer(String method, Object @Nullable [] arguments) {
        if (method.startsWith("set") && arguments != null) {
            sent.addAll(List.of(arguments));
        }
        return method.equals("getWriter") ? new PrintWriter(body, true) : null;
    }
}
