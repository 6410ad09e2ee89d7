package org.caravanserai.web.exchanges.balance;

import org.jspecify.annotations.Nullable;

/** A correction of the ledger as fields of its form. */
public class CorrectionFields {

    private @Nullable String condition;
    private @Nullable String year;
    private @Nullable String persons;
    private @Nullable String semesters;
    private @Nullable String months;
    private @Nullable String reason;

    public @Nullable String getCondition() {
        return condition;
    }

    public void setCondition(@Nullable String condition) {
        this.condition = condition;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getPersons() {
        return persons;
    }

    public void setPersons(@Nullable String persons) {
        this.persons = persons;
    }

    public @Nullable String getSemesters() {
        return semesters;
    }

    public void setSemesters(@Nullable String semesters) {
        this.semesters = semesters;
    }

    public @Nullable String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = months;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
