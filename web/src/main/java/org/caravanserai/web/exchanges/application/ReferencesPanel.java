package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.reference.AskForReference;
import org.caravanserai.exchanges.reference.AskForReference.RefereeWish;
import org.caravanserai.exchanges.reference.ListOwnReferences;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The references that an applicant asks for. */
@Named
@RequestScoped
public class ReferencesPanel {

    private final ListOwnReferences list;
    private final AskForReference ask;
    private final ReferenceSteps steps;
    private final RequestParameters parameters;

    private ListOwnReferences.@Nullable OwnReferences shown;

    private final Form<RefereeWish> form = Form.of(RefereeWish.class);

    @Inject
    ReferencesPanel(ListOwnReferences list, AskForReference ask, ReferenceSteps steps, RequestParameters parameters) {
        this.list = list;
        this.ask = ask;
        this.steps = steps;
        this.parameters = parameters;
    }

    public ListOwnReferences.OwnReferences getShown() {
        if (shown == null) {
            shown = list.execute(code());
        }
        return shown;
    }

    public void ask() {
        ask.execute(code(), form.read());
        steps.done(code(), "asked.done");
    }

    /**
     * @param reference code of the request
     */
    public void remind(String reference) {
        steps.remind(code(), reference);
    }

    /**
     * @param reference code of the request
     */
    public void withdraw(String reference) {
        steps.withdraw(code(), reference);
    }

    private String code() {
        return parameters.text("code");
    }

    public Form<RefereeWish> getForm() {
        return form;
    }
}
