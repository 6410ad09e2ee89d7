package org.caravanserai.web.exchanges.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.exchanges.office.OfficeForm.TermForm;
import org.jspecify.annotations.Nullable;

/** One term as fields of the form. */
public class TermFields {

    private @Nullable String year;
    private Map<String, String> name = new HashMap<>();
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate nominationsBy;
    private @Nullable LocalDate applicationsBy;

    static TermFields of(AcademicTerm term) {
        var fields = new TermFields();
        fields.year = term.year().toString();
        fields.name = new HashMap<>(term.name().texts());
        fields.startsOn = term.startsOn();
        fields.endsOn = term.endsOn();
        fields.nominationsBy = term.nominationsBy();
        fields.applicationsBy = term.applicationsBy();
        return fields;
    }

    /** Whether the row was filled in: a term without a year does not count. */
    public boolean isMeant() {
        return year != null && !year.isBlank();
    }

    TermForm form() {
        return new TermForm(
                year,
                OfficeFields.written(name),
                text(startsOn),
                text(endsOn),
                text(nominationsBy),
                text(applicationsBy));
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public Map<String, String> getName() {
        return name;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable LocalDate getNominationsBy() {
        return nominationsBy;
    }

    public void setNominationsBy(@Nullable LocalDate nominationsBy) {
        this.nominationsBy = nominationsBy;
    }

    public @Nullable LocalDate getApplicationsBy() {
        return applicationsBy;
    }

    public void setApplicationsBy(@Nullable LocalDate applicationsBy) {
        this.applicationsBy = applicationsBy;
    }
}
