package org.caravanserai.exchanges.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.forms.AsText;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.WrittenAsRead;
import org.jspecify.annotations.Nullable;

/**
 * The content of an agreement as it is entered.
 *
 * @param policy null: nothing is said, which keeps the one of the latest revision
 */
public record TermsForm(
        LocalizedText title,
        List<ConditionForm> conditions,
        @Nullable PolicyForm policy) {

    /** Terms that say nothing about balances. */
    public TermsForm(LocalizedText title, List<ConditionForm> conditions) {
        this(title, conditions, null);
    }

    /** The same with a policy, where none is stated. */
    public TermsForm orPolicy(BalancePolicy kept) {
        return policy == null ? new TermsForm(title, conditions, PolicyForm.of(kept)) : this;
    }

    /** Policy on imbalance and exceeding the places. */
    @Described(name = "BalancePolicy", value = "Policy on imbalance and exceeding the places.")
    public record PolicyForm(
            @Described("How far out of balance two sides may be; null where nothing is agreed") @Nullable
            BigDecimal tolerance,

            @Described("What the parties count in; people where nothing is said") @Nullable
            BalanceUnit unit,

            @Described("For how many academic years a balance is carried over before it expires; null: it never does")
            @Nullable
            Integer carriedYears,

            @Described("What happens when the places are used up; a hard stop where nothing is said") @Nullable
            OverQuota overQuota) {

        /** A policy as it would be entered. */
        public static PolicyForm of(BalancePolicy policy) {
            return new PolicyForm(policy.tolerance(), policy.unit(), policy.carriedYears(), policy.overQuota());
        }

        BalancePolicy policy() {
            return new BalancePolicy(
                    tolerance,
                    Objects.requireNonNullElse(unit, BalancePolicy.NONE.unit()),
                    carriedYears,
                    Objects.requireNonNullElse(overQuota, BalancePolicy.NONE.overQuota()));
        }
    }

    /** Terms of an agreement for one direction. */
    @Described(name = "Condition", value = "Terms of an agreement for one direction.")
    public record ConditionForm(
            @Described("Names the condition within the agreement; without it the next free one, such as c1") @Nullable
            String code,

            EndForm from,
            EndForm to,
            MobilityKind kind,

            @Described("In the academic years of placesByYear, another number counts")
            int personsPerYear,

            @Described(value = "Months of all people together in a year, at most two decimals", example = "25.00")
            @AsText(orNumber = true)
            @Nullable
            BigDecimal monthsPerYear,

            @Described("Four digits of ISCED-F 2013; none for all fields") @OrEmpty
            List<IscedField> iscedF,

            @Described("Levels from 1 to 8; none for all levels") @OrEmpty
            List<Integer> eqf,

            @OrEmpty List<LanguageForm> languages,
            @Described(example = "2026/2027") AcademicYear firstYear,
            @Described(example = "2029/2030") AcademicYear lastYear,
            @Nullable Boolean blended,

            @Described(
                    value = "Days of all people together in a year, at most two decimals, where the parties count in"
                            + " days instead of months",
                    example = "8.00")
            @AsText(orNumber = true)
            @Nullable
            BigDecimal daysPerYear,

            @Described("The academic years with another number of places; empty where it is the same in all") @OrEmpty
            List<YearForm> placesByYear)
            implements WrittenAsRead {

        /** Between whole organizations, with the same number of places in all years. */
        public ConditionForm(
                @Nullable String code,
                String from,
                String to,
                MobilityKind kind,
                int personsPerYear,
                @Nullable BigDecimal monthsPerYear,
                List<IscedField> iscedF,
                List<Integer> eqf,
                List<LanguageForm> languages,
                AcademicYear firstYear,
                AcademicYear lastYear) {
            this(
                    code,
                    new EndForm(from, null),
                    new EndForm(to, null),
                    kind,
                    personsPerYear,
                    monthsPerYear,
                    iscedF,
                    eqf,
                    languages,
                    firstYear,
                    lastYear,
                    false,
                    null,
                    List.of());
        }

        /**
         * A condition as it would be entered.
         *
         * @param parties slugs, in the order of the agreement
         */
        public static ConditionForm of(Condition condition, List<String> parties) {
            return new ConditionForm(
                    condition.code(),
                    new EndForm(parties.get(condition.from() - 1), condition.fromUnit()),
                    new EndForm(parties.get(condition.to() - 1), condition.toUnit()),
                    condition.kind(),
                    condition.personsPerYear(),
                    condition.monthsPerYear(),
                    condition.iscedF(),
                    condition.eqf(),
                    condition.languages().stream()
                            .map(each -> new LanguageForm(each.language(), each.level()))
                            .toList(),
                    condition.firstYear(),
                    condition.lastYear(),
                    condition.blended(),
                    condition.daysPerYear(),
                    condition.placesByYear().stream().map(YearForm::of).toList());
        }

        /** The same between other organizations. */
        public ConditionForm between(String sends, String receives) {
            var other = Form.of(ConditionForm.class, this);
            other.part("from").put("organization", sends);
            other.part("to").put("organization", receives);
            return other.read();
        }

        /**
         * @param named the code of the condition
         * @param sends number of the party that sends
         * @param receives number of the party that receives
         * @throws Invalid each fault with its field
         */
        Condition condition(String named, int sends, int receives) {
            var faults = new Invalid.Collector();
            var places = IntStream.range(0, placesByYear.size())
                    .boxed()
                    .flatMap(i -> Stream.ofNullable(faults.value(
                            own -> "placesByYear[" + i + "]." + own,
                            () -> placesByYear.get(i).places())))
                    .toList();
            var made = faults.value(
                    own -> own,
                    () -> new Condition(
                            named,
                            sends,
                            receives,
                            kind,
                            personsPerYear,
                            monthsPerYear,
                            iscedF,
                            eqf,
                            languages.stream()
                                    .map(each -> new LanguageRequirement(each.language(), each.cefr()))
                                    .toList(),
                            firstYear,
                            lastYear,
                            Boolean.TRUE.equals(blended),
                            from.unitOrNull(),
                            to.unitOrNull(),
                            daysPerYear,
                            places.size() == placesByYear.size() ? places : List.of()));
            faults.throwIfAny();
            return Objects.requireNonNull(made);
        }
    }

    /** An organization at one end of a condition. */
    @Described(name = "ConditionEnd", value = "An organization at one end of a condition.")
    public record EndForm(
            @Described("Slug of a party") String organization,

            @Described("Code of one of its units; null for the whole organization") @Nullable
            String unit) {

        @Nullable
        String unitOrNull() {
            return ShortText.written(unit);
        }
    }

    /** The places of a condition in one academic year. */
    @Described(name = "PlacesInYear", value = "The places of a condition in one academic year.")
    public record YearForm(
            @Described(example = "2027/2028") AcademicYear academicYear,
            @Described("0: none in this year") int persons,
            @AsText(orNumber = true) @Nullable BigDecimal months,
            @AsText(orNumber = true) @Nullable BigDecimal days)
            implements WrittenAsRead {

        static YearForm of(PlacesInYear places) {
            return new YearForm(places.year(), places.persons(), places.months(), places.days());
        }

        private PlacesInYear places() {
            return new PlacesInYear(academicYear, persons, months, days);
        }
    }

    /** A language that people need. */
    @Described(name = "LanguageRequirement", value = "A language that people need.")
    public record LanguageForm(
            LanguageTag language, @Nullable CefrLevel cefr) {}
}
