package org.caravanserai.domain.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Calls use cases with codes, slugs and ids of things that do not exist; the other arguments are arbitrary. */
public final class Nowhere {

    private Nowhere() {}

    /** Calls its only method with an address at which nothing is. */
    public static void call(Object useCase) throws Throwable {
        var execute = Stream.of(useCase.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("execute"))
                .findFirst()
                .orElseThrow();
        execute.setAccessible(true);
        try {
            execute.invoke(useCase, arguments(execute));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static @Nullable Object[] arguments(Method execute) {
        return Stream.of(execute.getParameterTypes()).map(Nowhere::argument).toArray();
    }

    private static @Nullable Object argument(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "nowhere";
            case "Slug" -> Slug.of("nowhere");
            case "UUID" -> Ids.next();
            case "int", "Integer" -> 7;
            case "long", "Long" -> 7L;
            case "boolean" -> true;
            case "LocalDate" -> LocalDate.of(2026, 11, 26);
            case "List" -> List.of();
            case "Map" -> Map.of();
            case "PageRequest" -> PageRequest.first(10);
            default -> null;
        };
    }
}
