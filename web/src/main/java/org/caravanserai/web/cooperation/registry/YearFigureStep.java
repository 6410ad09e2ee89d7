package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.cooperation.registry.CountYear.YearFigureForm;
import org.caravanserai.platform.forms.Form;

/** Cost and reach of a record in a year. */
@Named
@RequestScoped
public class YearFigureStep {

    private final CountYear count;
    private final EntryStep step;

    private final Form<YearFigureForm> form = Form.of(YearFigureForm.class);

    @Inject
    YearFigureStep(CountYear count, EntryStep step) {
        this.count = count;
        this.step = step;
    }

    public void count() {
        count.execute(step.kind(), step.slug(), form.read());
        step.done("cooperation.step.counted");
    }

    public Form<YearFigureForm> getForm() {
        return form;
    }
}
