package org.caravanserai.events.registration;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ports for tests that name only the methods they need; every other method fails loudly. */
public final class Fakes {

    private Fakes() {}

    /** What one method of a port does with its arguments. */
    @FunctionalInterface
    public interface Answer {
        @Nullable
        Object to(Object[] arguments);
    }

    public static <T> T of(Class<T> port, Map<String, Answer> methods) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> Optional.ofNullable(
                                methods.get(method.getName()))
                        .orElseThrow(() -> new UnsupportedOperationException(method.toString()))
                        .to(arguments == null ? new Object[0] : arguments)));
    }
}
