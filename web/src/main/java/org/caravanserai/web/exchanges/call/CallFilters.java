package org.caravanserai.web.exchanges.call;

import java.util.regex.Pattern;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of calls, as the addresses of the page and of the API have them.
 *
 * @param field two to four digits of ISCED-F
 */
public record CallFilters(
        @Nullable @Described("Where people go, ISO 3166-1") CountryCode country,

        @Nullable @Described("Two to four digits of ISCED-F")
        String field,

        @Nullable @Described("That a destination asks for, a BCP 47 tag")
        LanguageTag language,

        @Nullable @Described("European Qualifications Framework") @Between(least = 1, most = 8)
        Integer level,

        @Nullable @Described(example = "2026/2027") AcademicYear year) {

    private static final Pattern FIELD = Pattern.compile("(0\\d|10)\\d{0,2}");

    /**
     * @throws Invalid {@code not-a-field-of-education}
     */
    public CallFilters {
        if (field != null && !FIELD.matcher(field).matches()) {
            throw new Invalid("field", "not-a-field-of-education", field);
        }
    }

    /**
     * @param open only those that can be applied for now
     */
    public CallFilter filter(boolean open) {
        return new CallFilter(country, field, language == null ? null : language.value(), level, year, open);
    }
}
