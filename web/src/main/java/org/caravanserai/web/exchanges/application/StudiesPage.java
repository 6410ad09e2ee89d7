package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.call.ShowQualifications;
import org.caravanserai.exchanges.call.StateQualifications;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Statements about one's own studies, entered once for all calls. */
@Named
@RequestScoped
public class StudiesPage {

    private final ShowQualifications show;
    private final StateQualifications state;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable StudyFields fields;

    @Inject
    StudiesPage(ShowQualifications show, StateQualifications state, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.state = state;
        this.notices = notices;
        this.parameters = parameters;
    }

    public StudyFields getFields() {
        if (fields == null) {
            var form = new StudyFields();
            show.execute().ifPresent(form::show);
            fields = form;
        }
        return fields;
    }

    /** The call that led here; empty when there is none. */
    public String getCall() {
        return parameters.text("call");
    }

    public void save() {
        state.execute(getFields().form());
        notices.done("exchanges.studies.saved");
        if (getCall().matches("[a-z0-9-]{2,80}")) {
            Faces.redirect("/exchanges/%s", getCall());
        } else {
            Faces.redirect("/my/studies");
        }
    }
}
