package org.caravanserai.web.rest.openapi;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Details from {@code @Schema} in addition to the type: texts, bounds, examples. */
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

    private static void set(String value, Consumer<String> setter) {
        if (!value.isEmpty()) {
            setter.accept(value);
        }
    }
}
