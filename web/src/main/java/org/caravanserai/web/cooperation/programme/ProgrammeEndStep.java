package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.programme.EndProgramme;
import org.caravanserai.cooperation.programme.EndProgramme.ProgrammeEndForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;

/** A joint programme is over. */
@Named
@RequestScoped
public class ProgrammeEndStep {

    private final EndProgramme end;
    private final EntryStep step;

    private final Form<ProgrammeEndForm> form = Form.of(ProgrammeEndForm.class);

    @Inject
    ProgrammeEndStep(EndProgramme end, EntryStep step) {
        this.end = end;
        this.step = step;
    }

    public void end() {
        end.execute(step.slug(), step.seen(), form.read());
        step.done("cooperation.programmeEnd.done");
    }

    public Form<ProgrammeEndForm> getForm() {
        return form;
    }
}
