package org.caravanserai.platform.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.SingleValue;
import org.jspecify.annotations.Nullable;

/** The structure of a record that is read: its components, which of them are required, and how it is made; determined once. */
record RecordShape(
        RecordComponent[] components,
        boolean[] required,
        Constructor<?> constructor,
        @Nullable Method factory) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return look(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Whether the type is a record with fields of its own, not one that is written as one value. */
    static boolean hasFields(Class<?> type) {
        return type.isRecord() && !SingleValue.class.isAssignableFrom(type);
    }

    /** The components as they are written: those of {@link Inlined} records among the others. */
    static Stream<RecordComponent> fields(Class<?> type) {
        return Arrays.stream(of(type).components)
                .flatMap(component -> component.isAnnotationPresent(Inlined.class)
                        ? fields(component.getType())
                        : Stream.of(component));
    }

    private static RecordShape look(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            var required = new boolean[components.length];
            for (int i = 0; i < required.length; i++) {
                required[i] = isRequired(components[i]);
                components[i].getAccessor().setAccessible(true);
            }
            return new RecordShape(components, required, constructor, factory(type, components));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How a new value is read where that is stricter than for one that is known: {@code of} with the only component. */
    private static @Nullable Method factory(Class<?> type, RecordComponent[] components) {
        if (!SingleValue.class.isAssignableFrom(type)) {
            return null;
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("of")
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {components[0].getType()}))
                .findFirst()
                .orElse(null);
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    boolean requires(int component) {
        return required[component];
    }

    Object make(@Nullable Object... values) {
        return called(() -> constructor.newInstance(values));
    }

    /** A {@link SingleValue} as somebody has written it. */
    Object read(Object value) {
        return called(() -> factory == null ? constructor.newInstance(value) : factory.invoke(null, value));
    }

    private static Object called(Call call) {
        try {
            return call.make();
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    @Nullable
    Object valueOf(int component, Object record) {
        try {
            return components[component].getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
