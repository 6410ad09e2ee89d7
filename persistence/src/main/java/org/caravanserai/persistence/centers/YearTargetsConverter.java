package org.caravanserai.persistence.centers;

import jakarta.json.JsonNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.EnumMap;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.centers.plan.YearTargets;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** Targets of a year as one {@code jsonb} object of numbers by the name of the figure. */
@Converter(autoApply = true)
public class YearTargetsConverter implements AttributeConverter<YearTargets, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable YearTargets value) {
        if (value == null) {
            return null;
        }
        var object = Json.PROVIDER.createObjectBuilder();
        value.values().forEach((figure, target) -> object.add(figure.name(), target));
        return Json.object(object.build().toString());
    }

    @Override
    public @Nullable YearTargets convertToEntityAttribute(@Nullable Object column) {
        if (column == null) {
            return null;
        }
        var values = new EnumMap<YearFigure, BigDecimal>(YearFigure.class);
        Json.read(column.toString())
                .forEach((name, number) ->
                        values.put(YearFigure.valueOf(name), ((JsonNumber) number).bigDecimalValue()));
        return new YearTargets(values);
    }
}
