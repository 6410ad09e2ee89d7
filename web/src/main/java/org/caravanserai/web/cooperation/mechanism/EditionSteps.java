package org.caravanserai.web.cooperation.mechanism;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.mechanism.EditionForm;
import org.caravanserai.cooperation.mechanism.RecordEdition;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;

/** Editions of a mechanism, with what came of them. */
@Named
@RequestScoped
public class EditionSteps {

    private final RecordEdition record;
    private final EntryStep step;

    private final Form<EditionForm> form = Form.of(EditionForm.class);

    @Inject
    EditionSteps(RecordEdition record, EntryStep step) {
        this.record = record;
        this.step = step;
    }

    public void record() {
        record.execute(step.slug(), form.read());
        step.done("cooperation.step.editionRecorded");
    }

    public Form<EditionForm> getForm() {
        return form;
    }
}
