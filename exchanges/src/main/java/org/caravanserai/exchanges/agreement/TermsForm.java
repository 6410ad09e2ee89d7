package org.caravanserai.exchanges.agreement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of an agreement as somebody has entered it: everything as text, so that nothing is lost when some of it is wrong.
 *
 * @param title by language tag
 */
public record TermsForm(
        @Nullable Map<String, String> title, @Nullable List<ConditionForm> conditions) {

    /**
     * One condition.
     *
     * @param code null or blank: the first free one, {@code c1}, {@code c2} …
     * @param from slug of the organization that sends
     * @param to slug of the organization that receives
     */
    public record ConditionForm(
            @Nullable String code,
            @Nullable String from,
            @Nullable String to,
            @Nullable String kind,
            @Nullable String personsPerYear,
            @Nullable String monthsPerYear,
            @Nullable List<String> iscedF,
            @Nullable List<String> eqf,
            @Nullable List<LanguageForm> languages,
            @Nullable String firstYear,
            @Nullable String lastYear,
            boolean blended) {}

    /** A language with the level that is needed. */
    public record LanguageForm(
            @Nullable String language, @Nullable String cefr) {}
}
