package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply for a call. An empty list and null ask for nothing. Immutable.
 *
 * @param fields of study, one of which is enough; broader fields hold narrower ones, see {@link IscedField#overlaps}
 * @param levels of the European Qualifications Framework on which somebody studies or works, one of which is enough
 * @param credits least number of ECTS credits earned so far
 * @param languages all of which are needed
 * @param nationalities one of which is enough
 * @param oldest highest age in years on the day of the deadline
 */
public record Eligibility(
        List<IscedField> fields,
        List<Integer> levels,
        @Nullable BigDecimal credits,
        List<LanguageRequirement> languages,
        List<CountryCode> nationalities,
        @Nullable Integer oldest)
        implements Serializable {

    public static final Eligibility ANYBODY = new Eligibility(List.of(), List.of(), null, List.of(), List.of(), null);

    private static final int OLDEST = 120;
    private static final BigDecimal MOST_CREDITS = new BigDecimal(1000);

    public Eligibility {
        new Invalid.Collector()
                .check(levels.stream().allMatch(level -> level >= 1 && level <= 8), "levels", "between", 1, 8)
                .check(
                        credits == null || credits.signum() > 0 && credits.compareTo(MOST_CREDITS) <= 0,
                        "credits",
                        "between",
                        1,
                        MOST_CREDITS)
                .check(oldest == null || oldest >= 14 && oldest <= OLDEST, "oldest", "between", 14, OLDEST)
                .throwIfAny();
        fields = List.copyOf(new TreeSet<>(fields));
        levels = List.copyOf(new TreeSet<>(levels));
        languages = List.copyOf(languages);
        nationalities = nationalities.stream().distinct().toList();
    }

    /** What a condition of an agreement asks of the people who go under it. */
    public static Eligibility of(Condition condition) {
        return new Eligibility(condition.iscedF(), condition.eqf(), null, condition.languages(), List.of(), null);
    }

    /** Subject of a requirement. */
    public enum Aspect {
        /** Belonging to the organization that runs the call. */
        MEMBERSHIP,
        FIELD,
        LEVEL,
        CREDITS,
        LANGUAGE,
        NATIONALITY,
        AGE
    }

    /** Result of checking a requirement. */
    public enum Verdict {
        MET,
        NOT_MET,
        /** The person has not said it. */
        NOT_STATED,
        /** Nothing here proves it; an officer decides. */
        NOT_PROVEN
    }

    /**
     * One requirement, and whether a person meets it.
     *
     * @param wanted codes or numbers, one of which is needed; for a language its tag and perhaps the CEFR level
     * @param stated what the person has, in the same form; null where it is not stated
     */
    public record Check(
            Aspect aspect, List<String> wanted, @Nullable String stated, Verdict verdict) {

        static Check of(Aspect aspect, List<?> wanted, @Nullable Object stated, boolean met) {
            return new Check(
                    aspect,
                    wanted.stream().map(Object::toString).toList(),
                    stated == null ? null : stated.toString(),
                    stated == null ? Verdict.NOT_STATED : met ? Verdict.MET : Verdict.NOT_MET);
        }
    }

    /**
     * Each requirement in a fixed order; empty when the call asks for nothing.
     *
     * @param deadline the day on which the age counts
     */
    public List<Check> check(Statement person, LocalDate deadline) {
        var checks = new ArrayList<Check>();
        if (!fields.isEmpty()) {
            var field = person.field();
            checks.add(Check.of(
                    Aspect.FIELD,
                    fields,
                    field,
                    field != null && fields.stream().anyMatch(field::overlaps)));
        }
        if (!levels.isEmpty()) {
            var level = person.level();
            checks.add(Check.of(Aspect.LEVEL, levels, level, level != null && levels.contains(level)));
        }
        if (credits != null) {
            var earned = person.credits();
            checks.add(Check.of(
                    Aspect.CREDITS, List.of(credits), earned, earned != null && earned.compareTo(credits) >= 0));
        }
        languages.forEach(language -> checks.add(language(language, person)));
        if (!nationalities.isEmpty()) {
            var country = person.nationality();
            checks.add(Check.of(
                    Aspect.NATIONALITY, nationalities, country, country != null && nationalities.contains(country)));
        }
        if (oldest != null) {
            var age = person.age(deadline);
            checks.add(Check.of(Aspect.AGE, List.of(oldest), age, age != null && age <= oldest));
        }
        return checks;
    }

    /** Whether a person belongs to the organization that runs the call; what does not prove it does not disprove it. */
    public static Check membership(boolean proven) {
        return new Check(Aspect.MEMBERSHIP, List.of(), null, proven ? Verdict.MET : Verdict.NOT_PROVEN);
    }

    /** Checks whether a language is known at the required level. */
    public static Check language(LanguageRequirement wanted, Statement person) {
        var skill = person.languages().of(wanted.language()).orElse(null);
        var needed = wanted.level();
        var own = skill == null ? null : skill.level();
        return Check.of(
                Aspect.LANGUAGE,
                needed == null
                        ? List.of(wanted.language().value())
                        : List.of(wanted.language().value(), needed.name()),
                skill == null ? null : own == null ? "" : own.name(),
                skill != null && (needed == null || own != null && own.meets(needed)));
    }
}
