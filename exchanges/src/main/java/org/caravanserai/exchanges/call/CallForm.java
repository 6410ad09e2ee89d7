package org.caravanserai.exchanges.call;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * A call as somebody has entered it: everything as text.
 *
 * @param agreement code of the agreement
 * @param opensAt with an offset, or local time in the zone
 */
public record CallForm(
        @Nullable String agreement,
        @Nullable String academicYear,
        @Nullable List<String> conditions,
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> description,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String timeZone) {

    /**
     * @throws Invalid naming every field that is missing or makes no sense
     */
    ExchangeCall.Details read() {
        var fields = new FormFields();
        fields.needed("agreement", agreement);
        var year = fields.needed("academicYear", academicYear)
                ? fields.value("academicYear", () -> AcademicYear.of(String.valueOf(academicYear)))
                : null;
        var heading = fields.text("title", title);
        if (heading != null && heading.isEmpty()) {
            fields.wrong("title", "required");
        }
        var text = fields.text("description", description);
        var zone = fields.needed("timeZone", timeZone) ? fields.zone("timeZone", timeZone) : null;
        var opens = fields.needed("opensAt", opensAt) ? fields.time("opensAt", opensAt, zone) : null;
        var closes = fields.needed("closesAt", closesAt) ? fields.time("closesAt", closesAt, zone) : null;
        fields.throwIfAny();
        if (year == null || heading == null || text == null || zone == null || opens == null || closes == null) {
            throw new IllegalStateException("refused before");
        }
        return new ExchangeCall.Details(
                year,
                conditions == null ? List.of() : conditions,
                heading,
                text,
                opens,
                closes,
                zone,
                Questionnaire.NONE);
    }
}
