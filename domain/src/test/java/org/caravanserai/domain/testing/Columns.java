package org.caravanserai.domain.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database reads and writes of an entity beside its methods. */
public final class Columns {

    private static final ClassValue<List<Field>> MAPPED = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return mapped(type);
        }
    };

    private Columns() {}

    /** The value of a field by its name. */
    public static <V> @Nullable V get(Object row, String name, Class<V> type) {
        return type.cast(value(field(row, name), row));
    }

    /**
     * @param path names of fields, separated by dots
     */
    public static void set(Object row, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            set(value(field(row, path.substring(0, dot)), row), path.substring(dot + 1), value);
            return;
        }
        try {
            field(row, path).set(row, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All fields that are mapped, also those of superclasses. */
    static List<Field> of(Class<?> type) {
        return MAPPED.get(type);
    }

    private static List<Field> mapped(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (var field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return List.copyOf(fields);
    }

    static Object value(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Field field(Object row, String name) {
        return of(row.getClass()).stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.getClass() + " has no field " + name));
    }
}
