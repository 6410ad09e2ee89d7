package org.caravanserai.web.exchanges.agreement;

import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.jspecify.annotations.Nullable;

/** The places of a condition in one academic year, as fields of the form of an agreement. */
public class YearFields {

    private @Nullable String academicYear;
    private @Nullable String persons;
    private @Nullable String months;
    private @Nullable String days;

    void show(YearForm form) {
        academicYear = form.academicYear();
        persons = form.persons();
        months = form.months();
        days = form.days();
    }

    /** Whether something was filled in. */
    boolean isMeant() {
        return academicYear != null || persons != null;
    }

    YearForm form() {
        return new YearForm(academicYear, persons, months, days);
    }

    public @Nullable String getAcademicYear() {
        return academicYear;
    }

    public void setAcademicYear(@Nullable String academicYear) {
        this.academicYear = academicYear;
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
}
