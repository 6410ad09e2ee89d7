package org.caravanserai.web.exchanges.call;

import java.util.HashMap;
import java.util.regex.Pattern;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.Between;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of calls, as the addresses of the page and of the API have them.
 *
 * @param field two to four digits of ISCED-F
 */
public record CallFilters(
        @Nullable CountryCode country,
        @Nullable String field,
        @Nullable LanguageTag language,
        @Nullable @Between(least = 1, most = 8) Integer level,
        @Nullable AcademicYear year) {

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
     * @throws Invalid each fault with the name of its parameter
     */
    public static CallFilter filter(
            @Nullable String country,
            @Nullable String field,
            @Nullable String language,
            @Nullable String level,
            @Nullable String year,
            boolean open) {
        var texts = new HashMap<String, @Nullable Object>();
        texts.put("country", country);
        texts.put("field", field);
        texts.put("language", language);
        texts.put("level", level);
        texts.put("year", year);
        var read = Reader.texts(texts, CallFilters.class);
        var tag = read.language();
        return new CallFilter(
                read.country(), read.field(), tag == null ? null : tag.value(), read.level(), read.year(), open);
    }
}
