package org.caravanserai.web.exchanges.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.jspecify.annotations.Nullable;

/** One condition as fields of the form of an agreement. */
public class ConditionFields {

    /** Languages that the form has fields for, at least. */
    private static final int LANGUAGES = 2;

    /** Academic years with another number of places that can be added in one go. */
    private static final int YEARS = 2;

    private static final int MOST_PARTIES = 20;

    /** Between the number of a party and the code of its unit. */
    static final String UNIT_OF = ":";

    private @Nullable String code;
    private @Nullable String direction;
    private @Nullable String kind;
    private @Nullable String persons;
    private @Nullable String months;
    private @Nullable String days;
    private final List<YearFields> years = new ArrayList<>();
    private List<String> iscedF = new ArrayList<>();
    private List<String> eqf = new ArrayList<>();
    private final List<LanguageFields> languages = new ArrayList<>();
    private @Nullable String firstYear;
    private @Nullable String lastYear;
    private @Nullable String fromUnit;
    private @Nullable String toUnit;
    private boolean blended;
    private boolean removed;

    ConditionFields(int languages, int years) {
        for (int i = 0; i < years + YEARS; i++) {
            this.years.add(new YearFields());
        }
        for (int i = 0; i < Math.max(LANGUAGES, languages); i++) {
            this.languages.add(new LanguageFields());
        }
    }

    /**
     * @param moreYears years by which the last academic year moves on
     */
    static ConditionFields of(Condition condition, int moreYears) {
        var fields = new ConditionFields(
                condition.languages().size(), condition.placesByYear().size());
        var last = condition.lastYear();
        for (int i = 0; i < moreYears; i++) {
            last = last.next();
        }
        var amount = condition.monthsPerYear();
        var days = condition.daysPerYear();
        fields.code = condition.code();
        fields.direction = condition.from() + ">" + condition.to();
        fields.kind = condition.kind().name();
        fields.persons = Integer.toString(condition.personsPerYear());
        fields.months = amount == null ? null : amount.stripTrailingZeros().toPlainString();
        fields.days = days == null ? null : days.stripTrailingZeros().toPlainString();
        for (int i = 0; i < condition.placesByYear().size(); i++) {
            fields.years.get(i).show(YearForm.of(condition.placesByYear().get(i)));
        }
        fields.iscedF = new ArrayList<>(
                condition.iscedF().stream().map(Object::toString).toList());
        fields.eqf =
                new ArrayList<>(condition.eqf().stream().map(String::valueOf).toList());
        for (int i = 0; i < condition.languages().size(); i++) {
            fields.languages.get(i).show(condition.languages().get(i));
        }
        fields.firstYear = condition.firstYear().toString();
        fields.lastYear = last.toString();
        fields.blended = condition.blended();
        fields.fromUnit = choice(Integer.toString(condition.from()), condition.fromUnit());
        fields.toUnit = choice(Integer.toString(condition.to()), condition.toUnit());
        return fields;
    }

    /** What was entered of a condition of a draft. */
    void show(ConditionForm form) {
        code = form.code();
        direction = form.from() == null || form.to() == null ? null : form.from() + ">" + form.to();
        kind = form.kind();
        persons = form.personsPerYear();
        months = form.monthsPerYear();
        days = form.daysPerYear();
        iscedF = new ArrayList<>(Objects.requireNonNullElse(form.iscedF(), List.of()));
        eqf = new ArrayList<>(Objects.requireNonNullElse(form.eqf(), List.of()));
        firstYear = form.firstYear();
        lastYear = form.lastYear();
        blended = form.blended();
        fromUnit = choice(form.from(), form.fromUnit());
        toUnit = choice(form.to(), form.toUnit());
        var stated = Objects.requireNonNullElse(form.languages(), List.<LanguageForm>of());
        for (int i = 0; i < stated.size(); i++) {
            languages.get(i).show(stated.get(i));
        }
        var places = Objects.requireNonNullElse(form.placesByYear(), List.<YearForm>of());
        for (int i = 0; i < places.size(); i++) {
            years.get(i).show(places.get(i));
        }
    }

    static ConditionFields of(ConditionForm form) {
        var fields = new ConditionFields(
                Objects.requireNonNullElse(form.languages(), List.of()).size(),
                Objects.requireNonNullElse(form.placesByYear(), List.of()).size());
        fields.show(form);
        return fields;
    }

    /** Whether the row was filled in and not removed; direction and first year are there from the beginning. */
    public boolean isMeant() {
        return !removed
                && (Stream.of(code, kind, persons, months, days, lastYear, fromUnit, toUnit)
                                .anyMatch(Objects::nonNull)
                        || blended
                        || !iscedF.isEmpty()
                        || !eqf.isEmpty()
                        || languages.stream().anyMatch(LanguageFields::isMeant)
                        || years.stream().anyMatch(YearFields::isMeant));
    }

    /**
     * @param parties slugs, to which the direction refers by number
     */
    ConditionForm form(List<String> parties) {
        var ends = Objects.requireNonNullElse(direction, "").split(">", 2);
        return new ConditionForm(
                code,
                ends.length == 2 ? party(parties, ends[0]) : null,
                ends.length == 2 ? party(parties, ends[1]) : null,
                kind,
                persons,
                months,
                iscedF,
                eqf,
                languages.stream()
                        .filter(LanguageFields::isMeant)
                        .map(LanguageFields::form)
                        .toList(),
                firstYear,
                lastYear,
                blended,
                unit(fromUnit, ends[0]),
                unit(toUnit, ends[ends.length - 1]),
                days,
                years.stream().filter(YearFields::isMeant).map(YearFields::form).toList());
    }

    /** The same as it is kept in a draft, where directions have the numbers of the parties. */
    ConditionForm draft() {
        return form(IntStream.rangeClosed(1, MOST_PARTIES)
                .mapToObj(Integer::toString)
                .toList());
    }

    /**
     * The code of a unit that was chosen as {@code party:code}. One of another party than that of this end keeps the number, with which
     * it is the code of no unit.
     */
    private static @Nullable String unit(@Nullable String chosen, String end) {
        return chosen != null && chosen.startsWith(end + UNIT_OF) ? chosen.substring(end.length() + 1) : chosen;
    }

    /** A unit of a party as the form's list names it. */
    private static @Nullable String choice(@Nullable String party, @Nullable String unit) {
        return party == null || unit == null || unit.contains(UNIT_OF) ? unit : party + UNIT_OF + unit;
    }

    /** The position of the block of fields for the nth academic year that is meant. */
    int yearBlock(int nth) {
        return years.indexOf(years.stream().filter(YearFields::isMeant).toList().get(nth));
    }

    private static @Nullable String party(List<String> parties, String number) {
        int position = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
        return position >= 1 && position <= parties.size() ? parties.get(position - 1) : null;
    }

    public List<String> getEqf() {
        return eqf;
    }

    public void setEqf(List<String> eqf) {
        this.eqf = eqf;
    }

    public List<LanguageFields> getLanguages() {
        return languages;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getDirection() {
        return direction;
    }

    public void setDirection(@Nullable String direction) {
        this.direction = direction;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getPersons() {
        return persons;
    }

    public void setPersons(@Nullable String persons) {
        this.persons = persons;
    }

    public @Nullable String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = months;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public List<YearFields> getYears() {
        return years;
    }

    public List<String> getIscedF() {
        return iscedF;
    }

    public void setIscedF(List<String> iscedF) {
        this.iscedF = iscedF;
    }

    public @Nullable String getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(@Nullable String firstYear) {
        this.firstYear = firstYear;
    }

    public @Nullable String getLastYear() {
        return lastYear;
    }

    public void setLastYear(@Nullable String lastYear) {
        this.lastYear = lastYear;
    }

    public @Nullable String getFromUnit() {
        return fromUnit;
    }

    public void setFromUnit(@Nullable String fromUnit) {
        this.fromUnit = fromUnit;
    }

    public @Nullable String getToUnit() {
        return toUnit;
    }

    public void setToUnit(@Nullable String toUnit) {
        this.toUnit = toUnit;
    }

    public boolean isBlended() {
        return blended;
    }

    public void setBlended(boolean blended) {
        this.blended = blended;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
