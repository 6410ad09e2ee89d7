package org.caravanserai.platform.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.caravanserai.domain.shared.SingleValue;
import org.jspecify.annotations.Nullable;

/** The structure of a record that is read: its components, which of them are required, and its constructor; determined once. */
record RecordShape(RecordComponent[] components, boolean[] required, Constructor<?> constructor) {

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
            return new RecordShape(components, required, constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    boolean requires(int component) {
        return required[component];
    }

    Object make(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
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
