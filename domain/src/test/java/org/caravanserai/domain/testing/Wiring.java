package org.caravanserai.domain.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Constructs use cases as the container does, by their constructors, on the parts that a test puts in: ports in memory, a clock. What is
 * announced by {@link Event} is kept in {@link #announced}. A port without a part has to be told what it answers; what it computes from
 * other answers by a default method it computes, any other call fails.
 */
public final class Wiring {

    /** What a method of a port answers. */
    @FunctionalInterface
    public interface Answer {
        @Nullable
        Object to(Object[] arguments);
    }

    private final List<Object> parts = new ArrayList<>();
    private final Map<Class<?>, Map<String, Answer>> answers = new HashMap<>();
    private final Map<Class<?>, List<Consumer<Object>>> observers = new LinkedHashMap<>();
    private final Set<Class<?>> underConstruction = new LinkedHashSet<>();
    private final List<Object> announced = new ArrayList<>();

    /** Everything that asks for a type of this object gets it; the part put last goes first. */
    public Wiring put(Object part) {
        parts.add(0, part);
        return this;
    }

    /** Answers a method of a port that has no part. */
    public Wiring answer(Class<?> port, String method, Answer answer) {
        if (Stream.of(port.getMethods()).noneMatch(known -> known.getName().equals(method))) {
            throw new IllegalArgumentException(port.getName() + " has no method " + method);
        }
        answers.computeIfAbsent(port, unknown -> new HashMap<>()).put(method, answer);
        return this;
    }

    /** Hears what is announced from now on, as an observer in the container does. */
    public <E> Wiring observe(Class<E> event, Consumer<? super E> observer) {
        observers.computeIfAbsent(event, unknown -> new ArrayList<>()).add(said -> observer.accept(event.cast(said)));
        return this;
    }

    /** What was announced so far, the first first. */
    public List<Object> announced() {
        return List.copyOf(announced);
    }

    public <E> List<E> announced(Class<E> event) {
        return announced.stream().filter(event::isInstance).map(event::cast).toList();
    }

    /** The one object of this type, constructed when it is asked for first. */
    public <T> T of(Class<T> type) {
        return parts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseGet(() -> {
                    var made = type.isInterface() ? told(type) : constructed(type);
                    parts.add(made);
                    return made;
                });
    }

    private <T> T told(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    var answer = answers.getOrDefault(port, Map.of()).get(method.getName());
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> port.getSimpleName() + " of a test";
                        };
                    }
                    if (answer == null && method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    if (answer == null) {
                        throw new UnsupportedOperationException("the test has no answer for " + method);
                    }
                    return answer.to(arguments == null ? new Object[0] : arguments);
                }));
    }

    private <T> T constructed(Class<T> type) {
        if (Modifier.isAbstract(type.getModifiers()) || !underConstruction.add(type)) {
            throw new IllegalStateException("cannot construct " + type + " within " + underConstruction);
        }
        try {
            var constructor = Stream.of(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class) || each.getParameterCount() == 0)
                    .max(Comparator.comparing(Constructor::getParameterCount))
                    .orElseThrow();
            constructor.setAccessible(true);
            var arguments = Stream.of(constructor.getGenericParameterTypes())
                    .map(this::argument)
                    .toArray();
            return type.cast(constructor.newInstance(arguments));
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        } finally {
            underConstruction.remove(type);
        }
    }

    private Object argument(Type wanted) {
        if (wanted instanceof ParameterizedType generic && generic.getRawType() == Event.class) {
            return event();
        }
        if (wanted instanceof ParameterizedType generic && generic.getRawType() == Instance.class) {
            return instance((Class<?>) generic.getActualTypeArguments()[0]);
        }
        return of((Class<?>) (wanted instanceof ParameterizedType generic ? generic.getRawType() : wanted));
    }

    /** All parts of a type that were put in, in the order in which they were. */
    private Object instance(Class<?> type) {
        return Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    var all = new ArrayList<Object>(
                            parts.stream().filter(type::isInstance).toList());
                    Collections.reverse(all);
                    return switch (method.getName()) {
                        case "get" -> of(type);
                        case "iterator" -> all.iterator();
                        case "stream" -> all.stream();
                        case "isUnsatisfied" -> all.isEmpty();
                        case "isResolvable" -> all.size() == 1;
                        case "destroy" -> null;
                        default -> throw new UnsupportedOperationException(method.toString());
                    };
                });
    }

    private Object event() {
        return Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, said) -> {
                    if (!method.getName().equals("fire")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    announced.add(said[0]);
                    observers.forEach((type, heard) -> {
                        if (type.isInstance(said[0])) {
                            heard.forEach(observer -> observer.accept(said[0]));
                        }
                    });
                    return null;
                });
    }
}
