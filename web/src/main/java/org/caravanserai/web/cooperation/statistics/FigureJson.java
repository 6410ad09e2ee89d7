package org.caravanserai.web.cooperation.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published figure with its lineage.
 *
 * @param flag what the publisher says about the value itself
 * @param growth against what is published of the year before about the same, as a share of it
 */
@Schema(name = "PublishedFigure")
public record FigureJson(
        UUID id,
        String series,
        int year,
        @Schema(enumeration = {"WORLD", "COUNTRY", "GROUP"}) String scope,
        @Nullable String country,
        @Nullable String group,
        @Nullable Integer groupVersion,
        BigDecimal value,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal rounded,
        String unit,
        String source,
        @Nullable String address,
        @Nullable LocalDate publishedOn,
        FigureStatus status,
        @Nullable FigureFlag flag,
        Map<String, String> note,
        boolean contradicted,
        boolean corrected,
        @Nullable BigDecimal growth,
        @Nullable UUID corrects,
        Instant recordedAt) {

    static FigureJson of(FigureRow row) {
        var figure = row.figure();
        return new FigureJson(
                figure.id(),
                figure.series(),
                figure.year(),
                figure.country() != null ? "COUNTRY" : figure.group() != null ? "GROUP" : "WORLD",
                figure.country(),
                figure.group(),
                figure.groupVersion(),
                figure.value(),
                figure.exact(),
                figure.rounded(),
                row.unit(),
                figure.source(),
                figure.address(),
                figure.publishedOn(),
                figure.status(),
                figure.flag(),
                figure.note().texts(),
                row.contradicted(),
                row.corrected(),
                row.growth(),
                figure.corrects(),
                figure.recordedAt());
    }
}
