package org.caravanserai.web.shell;

import jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Lets pages write {@code #{msg['home.title']}}. */
public class TextELResolver extends ReadingELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Texts texts && property != null) {
            context.setPropertyResolved(base, property);
            return texts.of(property.toString());
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Texts ? String.class : null;
    }
}
