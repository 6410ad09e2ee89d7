package org.caravanserai.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lets pages read the components of records as properties, {@code #{row.name}}, which EL 5 does not do by itself. */
public class RecordELResolver extends ReadingELResolver {

    private static final ClassValue<RecordComponents> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponents computeValue(Class<?> type) {
            return RecordComponents.of(type);
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        var accessor = COMPONENTS.get(base.getClass()).accessors().get(name);
        if (accessor == null) {
            return null;
        }
        try {
            context.setPropertyResolved(base, property);
            return accessor.invoke(base);
        } catch (ReflectiveOperationException failed) {
            throw new ELException(base.getClass() + "." + name, failed);
        }
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }

    private record RecordComponents(java.util.Map<String, java.lang.reflect.Method> accessors) {

        static RecordComponents of(Class<?> type) {
            var accessors = new java.util.HashMap<String, java.lang.reflect.Method>();
            if (type.isRecord()) {
                Arrays.stream(type.getRecordComponents()).forEach(component -> {
                    component.getAccessor().setAccessible(true);
                    accessors.put(component.getName(), component.getAccessor());
                });
            }
            return new RecordComponents(accessors);
        }
    }
}
