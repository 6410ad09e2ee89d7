package org.caravanserai.web.cooperation;

import jakarta.ws.rs.QueryParam;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters for lists of published figures, in addition to those of every list. */
public class FigureQuery {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Parameter(description = "Such as INBOUND_STUDENTS; a refusal names those there are")
    @QueryParam("series")
    private @Nullable String series;

    @QueryParam("year")
    private @Nullable String year;

    @QueryParam("country")
    private @Nullable String country;

    @QueryParam("group")
    private @Nullable String group;

    @Parameter(schema = @Schema(implementation = FigureStatus.class))
    @QueryParam("status")
    private @Nullable String status;

    @Parameter(description = "true: also figures that others correct")
    @QueryParam("corrected")
    private boolean corrected;

    /**
     * @throws Invalid each fault with its parameter
     */
    FigureFilter filter() {
        var fields = new FormFields();
        var code = fields.country("country", country);
        var filter = new FigureFilter(
                blank(series),
                fields.integer("year", year, FIRST_YEAR, LAST_YEAR),
                code == null ? null : code.value(),
                blank(group),
                fields.constant(FigureStatus.class, "status", status),
                corrected);
        fields.throwIfAny();
        return filter;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
