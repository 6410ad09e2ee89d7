package org.caravanserai.web.exchanges;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Terms of an agreement for one direction. */
@Schema(name = "Condition")
public record ConditionJson(
        @Schema(description = "Names the condition within the agreement; without it the next free one, such as c1")
        @Nullable
        String code,

        EndJson from,
        EndJson to,

        @Schema(
                enumeration = {
                    "STUDENT_STUDY",
                    "STUDENT_TRAINEESHIP",
                    "DOCTORAL",
                    "STAFF_TEACHING",
                    "STAFF_TRAINING",
                    "RESEARCH_VISIT",
                    "VISITING_SCHOLAR"
                })
        String kind,

        @Schema(description = "In the academic years of placesByYear, another number counts")
        Integer personsPerYear,

        @Schema(description = "Months of all people together in a year, at most two decimals", example = "25.00")
        @Nullable
        Object monthsPerYear,

        @Schema(description = "Four digits of ISCED-F 2013; none for all fields") @Nullable
        List<String> iscedF,

        @Schema(description = "Levels from 1 to 8; none for all levels") @Nullable
        List<Integer> eqf,

        @Nullable List<LanguageJson> languages,
        @Schema(example = "2026/2027") String firstYear,
        @Schema(example = "2029/2030") String lastYear,
        @Nullable Boolean blended,

        @Schema(
                description = "Days of all people together in a year, at most two decimals, where the parties count in"
                        + " days instead of months",
                example = "8.00")
        @Nullable
        Object daysPerYear,

        @Schema(description = "The academic years with another number of places; empty where it is the same in all")
        @Nullable
        List<YearJson> placesByYear) {

    /** The places of a condition in one academic year. */
    @Schema(name = "PlacesInYear")
    public record YearJson(
            @Schema(example = "2027/2028") String academicYear,
            @Schema(description = "0: none in this year") Integer persons,
            @Nullable Object months,
            @Nullable Object days) {}

    /** An organization at one end of a condition. */
    @Schema(name = "ConditionEnd")
    public record EndJson(
            @Schema(description = "Slug of a party") String organization,

            @Schema(description = "Code of one of its units; null for the whole organization") @Nullable
            String unit) {}

    /** A language that people need. */
    @Schema(name = "LanguageRequirement")
    public record LanguageJson(
            String language,

            @Schema(enumeration = {"A1", "A2", "B1", "B2", "C1", "C2"}) @Nullable
            String cefr) {}

    static ConditionJson of(AgreementView agreement, Condition condition) {
        return new ConditionJson(
                condition.code(),
                new EndJson(agreement.party(condition.from()).slug(), condition.fromUnit()),
                new EndJson(agreement.party(condition.to()).slug(), condition.toUnit()),
                condition.kind().name(),
                condition.personsPerYear(),
                plain(condition.monthsPerYear()),
                condition.iscedF().stream().map(Object::toString).toList(),
                condition.eqf(),
                condition.languages().stream()
                        .map(each -> new LanguageJson(
                                each.language().value(),
                                each.level() == null ? null : each.level().name()))
                        .toList(),
                condition.firstYear().toString(),
                condition.lastYear().toString(),
                condition.blended(),
                plain(condition.daysPerYear()),
                condition.placesByYear().stream()
                        .map(each -> new YearJson(
                                each.year().toString(), each.persons(), plain(each.months()), plain(each.days())))
                        .toList());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable String text(@Nullable Object written) {
        return written == null ? null : written.toString();
    }

    ConditionForm form() {
        return new ConditionForm(
                code,
                from.organization(),
                to.organization(),
                kind,
                personsPerYear.toString(),
                text(monthsPerYear),
                iscedF,
                eqf == null ? null : eqf.stream().map(Object::toString).toList(),
                languages == null
                        ? null
                        : languages.stream()
                                .map(each -> new LanguageForm(each.language(), each.cefr()))
                                .toList(),
                firstYear,
                lastYear,
                Boolean.TRUE.equals(blended),
                from.unit(),
                to.unit(),
                text(daysPerYear),
                placesByYear == null
                        ? null
                        : placesByYear.stream()
                                .map(each -> new YearForm(
                                        each.academicYear(),
                                        each.persons().toString(),
                                        text(each.months()),
                                        text(each.days())))
                                .toList());
    }
}
