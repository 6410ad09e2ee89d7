package org.caravanserai.platform.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.SingleValue;
import org.jspecify.annotations.Nullable;

/** Texts that were typed for a record, as JSON has its components: what can be read as a number or a truth is one, all else stays as it was typed. */
public final class KeptTexts {

    private KeptTexts() {}

    /**
     * @param texts by the names of components, with maps for nested records and lists for rows
     */
    public static Map<String, @Nullable Object> json(Class<?> type, Map<?, ?> texts) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        RecordShape.fields(type).forEach(component -> {
            var kept = texts.get(component.getName());
            if (kept != null) {
                json.put(component.getName(), value(component.getGenericType(), kept));
            }
        });
        return json;
    }

    private static @Nullable Object value(Type type, @Nullable Object kept) {
        if (type instanceof ParameterizedType generic && kept instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> value(generic.getActualTypeArguments()[0], row))
                    .toList();
        }
        if (!(type instanceof Class<?> of)) {
            return kept;
        }
        if (kept instanceof Map<?, ?> fields) {
            return of.isRecord() && !SingleValue.class.isAssignableFrom(of) ? json(of, fields) : fields;
        } else if (of == Boolean.class || of == boolean.class) {
            return Boolean.valueOf(String.valueOf(kept));
        }
        return isNumber(of) ? numberOr(kept) : kept;
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
    }

    private static @Nullable Object numberOr(@Nullable Object kept) {
        BigDecimal number = new Invalid.Collector().value(own -> own, () -> Numbers.decimal("", String.valueOf(kept)));
        return number == null ? kept : number;
    }
}
