package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.application.ShowQualifications;
import org.caravanserai.exchanges.application.StateQualifications;
import org.caravanserai.exchanges.call.QualificationsDraft;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Statements about one's own studies, entered once for all calls. */
@Named
@RequestScoped
public class StudiesPage {

    /** Lines of languages: those that are known and empty ones. */
    private static final int LINES = 4;

    private final ShowQualifications show;
    private final StateQualifications state;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Form<QualificationsDraft> form;

    @Inject
    StudiesPage(ShowQualifications show, StateQualifications state, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.state = state;
        this.notices = notices;
        this.parameters = parameters;
    }

    public Form<QualificationsDraft> getForm() {
        if (form == null) {
            form = Form.of(
                            QualificationsDraft.class,
                            show.execute().map(QualificationsDraft::of).orElse(QualificationsDraft.NOTHING))
                    .withRows("languages", LINES);
        }
        return form;
    }

    /** The call that led here; empty when there is none. */
    public String getCall() {
        return parameters.text("call");
    }

    public void save() {
        var said = getForm().read();
        try {
            state.execute(said);
        } catch (Invalid refusal) {
            throw getForm().inRows(refusal);
        }
        notices.done("exchanges.studies.saved");
        if (getCall().matches("[a-z0-9-]{2,80}")) {
            Faces.redirect("/exchanges/%s", getCall());
        } else {
            Faces.redirect("/my/studies");
        }
    }
}
