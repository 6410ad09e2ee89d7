package org.caravanserai.web.exchanges.call;

import java.util.regex.Pattern;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads the filters of the list of calls from texts, on the page and in the API. */
public final class CallFilters {

    private static final Pattern FIELD = Pattern.compile("(0\\d|10)\\d{0,2}");

    private CallFilters() {}

    /**
     * @param fields collects what makes no sense; ask {@code throwIfAny} before the filter is used
     * @param field two to four digits of ISCED-F
     */
    public static CallFilter read(
            FormFields fields,
            @Nullable String country,
            @Nullable String field,
            @Nullable String language,
            @Nullable String level,
            @Nullable String year,
            boolean open) {
        if (field != null && !FIELD.matcher(field).matches()) {
            fields.wrong("field", "not-a-field-of-education", field);
        }
        return new CallFilter(
                fields.country("country", country),
                field,
                language,
                fields.integer("level", level, 1, 8),
                year == null ? null : fields.value("year", () -> AcademicYear.of(year)),
                open);
    }
}
