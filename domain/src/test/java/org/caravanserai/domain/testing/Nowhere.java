package org.caravanserai.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Calls use cases with codes, slugs and ids of things that do not exist; the other arguments are arbitrary. */
public final class Nowhere {

    private static final Set<Class<?>> ADDRESSES = Set.of(Slug.class, UUID.class, String.class);

    private Nowhere() {}

    /**
     * The use cases of the module under test that are about one thing, by its code, slug or id: their only method takes one that must
     * be given, or a command with one.
     *
     * @param annotation of use cases
     * @param others use cases of which this is not true, though it looks so
     */
    public static Stream<Class<?>> useCases(Class<? extends Annotation> annotation, Class<?>... others) {
        var found = TestedClasses.annotated(annotation)
                .filter(useCase ->
                        Stream.of(execute(useCase).getAnnotatedParameterTypes()).anyMatch(Nowhere::isAddress))
                .toList();
        assertThat(found).contains(others);
        return found.stream().filter(useCase -> !List.of(others).contains(useCase));
    }

    private static boolean isAddress(AnnotatedType parameter) {
        if (parameter.isAnnotationPresent(Nullable.class) || !(parameter.getType() instanceof Class<?> type)) {
            return false;
        }
        return ADDRESSES.contains(type)
                || type.getSimpleName().equals("Command")
                        && Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getAnnotatedType)
                                .anyMatch(Nowhere::isAddress);
    }

    /** Calls its only method with an address at which nothing is. */
    public static void call(Object useCase) throws Throwable {
        var execute = execute(useCase.getClass());
        try {
            execute.invoke(useCase, arguments(execute));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Method execute(Class<?> useCase) {
        var execute = Stream.of(useCase.getDeclaredMethods())
                .filter(method -> method.getName().equals("execute"))
                .findFirst()
                .orElseThrow();
        execute.setAccessible(true);
        return execute;
    }

    private static @Nullable Object[] arguments(Executable execute) {
        return Stream.of(execute.getParameterTypes()).map(Nowhere::argument).toArray();
    }

    private static Object made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            return constructor.newInstance(arguments(constructor));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object argument(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord() && type.isMemberClass()) {
            return made(type);
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
            case "PersonName" -> PersonName.of("Nobody", "Known");
            default -> null;
        };
    }
}
