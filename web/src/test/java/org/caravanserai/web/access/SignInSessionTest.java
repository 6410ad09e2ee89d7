package org.caravanserai.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.platform.accounts.Proof;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;

class SignInSessionTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-24T08:00:00Z");
    private static final UUID ACCOUNT = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");

    private static final Proof.OfSession PROOF = new Proof.OfSession(ACCOUNT, SIGNED_IN.minusSeconds(86_400));

    private final Map<String, Object> attributes = new HashMap<>();
    private boolean ended;

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusyItWas() {
        at(Duration.ZERO, Map.of()).begin(request(), PROOF);
        assertThat(at(Duration.ofHours(12).minusSeconds(1), Map.of()).proof(request()))
                .contains(PROOF);
        assertThat(ended).isFalse();
        assertThat(at(Duration.ofHours(12), Map.of()).proof(request())).isEmpty();
        assertThat(ended).isTrue();
    }

    @Test
    void theOperatorSaysHowLong() {
        at(Duration.ZERO, Map.of()).begin(request(), PROOF);
        assertThat(at(Duration.ofHours(1), Map.of("caravanserai.session.hours", "1"))
                        .proof(request()))
                .isEmpty();
    }

    private static SignInSession at(Duration later, Map<String, String> settings) {
        return new SignInSession(Clock.fixed(SIGNED_IN.plus(later), ZoneOffset.UTC), Settings.of(settings));
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (self, method, arguments) -> switch (method.getName()) {
            case "getSession" -> session();
            case "changeSessionId" -> "another";
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private HttpSession session() {
        return proxy(HttpSession.class, (self, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "invalidate" -> {
                ended = true;
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(SignInSessionTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
