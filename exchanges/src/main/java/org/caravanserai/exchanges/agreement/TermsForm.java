package org.caravanserai.exchanges.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.jspecify.annotations.Nullable;

/**
 * The content of an agreement as entered in a form: everything as text, so that nothing is lost when some of it is wrong.
 *
 * @param title by language tag
 * @param policy null: nothing is said, which keeps the one of the latest revision
 */
public record TermsForm(
        @Nullable Map<String, String> title,
        @Nullable List<ConditionForm> conditions,
        @Nullable PolicyForm policy) {

    /** Terms that say nothing about balances. */
    public TermsForm(@Nullable Map<String, String> title, @Nullable List<ConditionForm> conditions) {
        this(title, conditions, null);
    }

    /** The same with a policy, where none is stated. */
    public TermsForm orPolicy(BalancePolicy kept) {
        return policy == null ? new TermsForm(title, conditions, PolicyForm.of(kept)) : this;
    }

    /**
     * How imbalance and the end of the places are treated.
     *
     * @param tolerance a number; null or blank where none is agreed
     * @param unit null or blank: people
     * @param carriedYears a number; null or blank: balances never expire
     * @param overQuota null or blank: a hard stop
     */
    public record PolicyForm(
            @Nullable String tolerance,
            @Nullable String unit,
            @Nullable String carriedYears,
            @Nullable String overQuota) {

        /** A policy as it would be entered. */
        public static PolicyForm of(BalancePolicy policy) {
            var tolerance = policy.tolerance();
            var years = policy.carriedYears();
            return new PolicyForm(
                    tolerance == null ? null : tolerance.stripTrailingZeros().toPlainString(),
                    policy.unit().name(),
                    years == null ? null : years.toString(),
                    policy.overQuota().name());
        }
    }

    /**
     * One condition.
     *
     * @param code null or blank: the first free one, {@code c1}, {@code c2} …
     * @param from slug of the organization that sends
     * @param to slug of the organization that receives
     * @param fromUnit code of the unit that sends; null or blank for the whole organization
     * @param toUnit code of the unit that receives; null or blank for the whole organization
     * @param daysPerYear a number, instead of months; null or blank where none are agreed
     * @param placesByYear academic years with another number of places; null for none
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
            boolean blended,
            @Nullable String fromUnit,
            @Nullable String toUnit,
            @Nullable String daysPerYear,
            @Nullable List<YearForm> placesByYear) {

        /**
         * A condition as it would be entered.
         *
         * @param parties slugs, in the order of the agreement
         */
        public static ConditionForm of(Condition condition, List<String> parties) {
            return new ConditionForm(
                    condition.code(),
                    parties.get(condition.from() - 1),
                    parties.get(condition.to() - 1),
                    condition.kind().name(),
                    Integer.toString(condition.personsPerYear()),
                    plain(condition.monthsPerYear()),
                    condition.iscedF().stream().map(Object::toString).toList(),
                    condition.eqf().stream().map(Object::toString).toList(),
                    condition.languages().stream().map(LanguageForm::of).toList(),
                    condition.firstYear().toString(),
                    condition.lastYear().toString(),
                    condition.blended(),
                    condition.fromUnit(),
                    condition.toUnit(),
                    plain(condition.daysPerYear()),
                    condition.placesByYear().stream().map(YearForm::of).toList());
        }

        /** The same between other organizations. */
        public ConditionForm between(@Nullable String sends, @Nullable String receives) {
            return new ConditionForm(
                    code,
                    sends,
                    receives,
                    kind,
                    personsPerYear,
                    monthsPerYear,
                    iscedF,
                    eqf,
                    languages,
                    firstYear,
                    lastYear,
                    blended,
                    fromUnit,
                    toUnit,
                    daysPerYear,
                    placesByYear);
        }

        /** With the same number of places in all years. */
        public ConditionForm(
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
                boolean blended,
                @Nullable String fromUnit,
                @Nullable String toUnit) {
            this(
                    code,
                    from,
                    to,
                    kind,
                    personsPerYear,
                    monthsPerYear,
                    iscedF,
                    eqf,
                    languages,
                    firstYear,
                    lastYear,
                    blended,
                    fromUnit,
                    toUnit,
                    null,
                    null);
        }

        /** Between whole organizations. */
        public ConditionForm(
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
                boolean blended) {
            this(
                    code,
                    from,
                    to,
                    kind,
                    personsPerYear,
                    monthsPerYear,
                    iscedF,
                    eqf,
                    languages,
                    firstYear,
                    lastYear,
                    blended,
                    null,
                    null);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    /**
     * Places in one academic year.
     *
     * @param persons 0: none in this year
     */
    public record YearForm(
            @Nullable String academicYear,
            @Nullable String persons,
            @Nullable String months,
            @Nullable String days) {

        /** Places as they would be entered. */
        public static YearForm of(PlacesInYear places) {
            return new YearForm(
                    places.year().toString(),
                    Integer.toString(places.persons()),
                    plain(places.months()),
                    plain(places.days()));
        }
    }

    /** A language with the level that is needed. */
    public record LanguageForm(
            @Nullable String language, @Nullable String cefr) {

        static LanguageForm of(LanguageRequirement requirement) {
            var level = requirement.level();
            return new LanguageForm(requirement.language().value(), level == null ? null : level.name());
        }
    }
}
