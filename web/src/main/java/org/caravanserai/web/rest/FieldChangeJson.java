package org.caravanserai.web.rest;

import java.util.Locale;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field that differs between two versions; null where it does not exist. */
@Schema(name = "FieldDifference")
public record FieldChangeJson(
        String field, @Nullable String before, @Nullable String after) {

    /**
     * @param language in which other things are named
     */
    public static FieldChangeJson of(FieldDifference difference, Locale language) {
        return new FieldChangeJson(
                difference.field(), text(difference.before(), language), text(difference.after(), language));
    }

    private static @Nullable String text(@Nullable FieldValue value, Locale language) {
        if (value == null) {
            return null;
        }
        if (value instanceof FieldValue.Moment moment) {
            return Times.of(moment.at(), moment.zone());
        }
        if (value instanceof FieldValue.Phrase phrase) {
            return phrase.plain();
        }
        return value instanceof FieldValue.Reference reference
                ? reference.name().in(language.toLanguageTag())
                : value.stored();
    }
}
