package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.programme.ReportYear;
import org.jspecify.annotations.Nullable;

/** The yearly report of a joint programme. */
@Named
@RequestScoped
public class YearReportSteps {

    private final ReportYear report;
    private final EntryStep step;

    private @Nullable String year;

    private @Nullable String intake;

    private @Nullable String graduates;

    private @Nullable String international;

    private final Map<String, String> text = new HashMap<>();

    @Inject
    YearReportSteps(ReportYear report, EntryStep step) {
        this.report = report;
        this.step = step;
    }

    public void report() {
        report.execute(step.slug(), new ReportYear.YearReportForm(year, intake, graduates, international, text));
        step.done("cooperation.step.reported");
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getIntake() {
        return intake;
    }

    public void setIntake(@Nullable String intake) {
        this.intake = intake;
    }

    public @Nullable String getGraduates() {
        return graduates;
    }

    public void setGraduates(@Nullable String graduates) {
        this.graduates = graduates;
    }

    public @Nullable String getInternational() {
        return international;
    }

    public void setInternational(@Nullable String international) {
        this.international = international;
    }

    public Map<String, String> getText() {
        return text;
    }
}
