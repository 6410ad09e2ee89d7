package org.caravanserai.web.rest.openapi;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.forms.AsText;
import org.caravanserai.platform.forms.Described;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What annotations say in addition to the type: texts, bounds, examples. */
final class SchemaDetails {

    private SchemaDetails() {}

    static org.eclipse.microprofile.openapi.models.media.Schema add(
            org.eclipse.microprofile.openapi.models.media.Schema to, Schema from) {
        set(from.description(), to::setDescription);
        set(from.format(), to::setFormat);
        set(from.pattern(), to::setPattern);
        set(from.example(), to::setExample);
        set(from.minimum(), minimum -> to.setMinimum(new BigDecimal(minimum)));
        set(from.maximum(), maximum -> to.setMaximum(new BigDecimal(maximum)));
        if (from.type() != SchemaType.DEFAULT) {
            to.setType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.valueOf(
                    from.type().name()));
        }
        if (from.maxLength() > 0 && from.maxLength() < Integer.MAX_VALUE) {
            to.setMaxLength(from.maxLength());
        }
        if (from.readOnly()) {
            to.setReadOnly(true);
        }
        if (from.writeOnly()) {
            to.setWriteOnly(true);
        }
        if (from.enumeration().length > 0) {
            to.setEnumeration(java.util.List.of((Object[]) from.enumeration()));
        }
        return to;
    }

    /** Text, bounds and example of a component of an input. */
    static org.eclipse.microprofile.openapi.models.media.Schema add(
            org.eclipse.microprofile.openapi.models.media.Schema to, RecordComponent component) {
        var described = component.getAnnotation(Described.class);
        if (described != null) {
            set(described.value(), to::setDescription);
            set(described.example(), to::setExample);
        }
        var range = component.getAnnotation(Between.class);
        if (range != null && !component.isAnnotationPresent(AsText.class)) {
            to.setMinimum(BigDecimal.valueOf(range.least()));
            to.setMaximum(BigDecimal.valueOf(range.most()));
        }
        var longest = component.getAnnotation(Longest.class);
        if (longest != null) {
            to.setMaxLength(longest.value());
        }
        return to;
    }

    private static void set(String value, Consumer<String> setter) {
        if (!value.isEmpty()) {
            setter.accept(value);
        }
    }
}
