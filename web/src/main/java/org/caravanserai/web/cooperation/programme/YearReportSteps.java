package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.programme.ReportYear;
import org.caravanserai.cooperation.programme.ReportYear.YearReportForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;

/** The yearly report of a joint programme. */
@Named
@RequestScoped
public class YearReportSteps {

    private final ReportYear report;
    private final EntryStep step;

    private final Form<YearReportForm> form = Form.of(YearReportForm.class);

    @Inject
    YearReportSteps(ReportYear report, EntryStep step) {
        this.report = report;
        this.step = step;
    }

    public void report() {
        report.execute(step.slug(), form.read());
        step.done("cooperation.step.reported");
    }

    public Form<YearReportForm> getForm() {
        return form;
    }
}
