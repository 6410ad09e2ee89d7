package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.call.CallForm;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.EditCall;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of a call, new under an agreement or known. */
@Named
@RequestScoped
public class CallFormPage {

    private DraftCall draft;
    private EditCall edit;
    private ShowOwnCall show;
    private Notices notices;
    private RequestParameters parameters;
    private ShowOwnCall.@Nullable OwnCall known;
    private @Nullable Long version;
    private final CallFormFields fields = new CallFormFields();

    @SuppressWarnings("NullAway.Init")
    protected CallFormPage() {}

    @Inject
    CallFormPage(
            DraftCall draft,
            EditCall edit,
            ShowOwnCall show,
            Notices notices,
            RequestParameters parameters,
            Frame frame) {
        this.draft = draft;
        this.edit = edit;
        this.show = show;
        this.notices = notices;
        this.parameters = parameters;
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (getSlug().isEmpty()) {
            fields.setAgreement(parameters.textOrNull("agreement"));
            frame.visitorZone().ifPresent(zone -> fields.setTimeZone(zone.getId()));
        } else {
            var call = show.execute(parameters.slug());
            known = call;
            version = call.row().version();
            fields.show(CallForm.of(call.row(), call.questions(), call.rules()));
        }
    }

    /** Empty while the call is new. */
    public final String getSlug() {
        return parameters.text("slug");
    }

    /** Null while the call is new. */
    public final ShowOwnCall.@Nullable OwnCall getKnown() {
        if (known == null && !getSlug().isEmpty()) {
            known = show.execute(parameters.slug());
        }
        return known;
    }

    public void save() {
        if (getSlug().isEmpty()) {
            var slug = draft.execute(fields.form());
            notices.done("exchanges.callForm.drafted");
            Faces.redirect("/manage/exchanges/calls/%s", slug);
        } else {
            var call = show.execute(parameters.slug());
            fields.keepQuestions(CallForm.of(call.row(), call.questions(), call.rules()));
            edit.execute(parameters.slug(), version, fields.form());
            notices.done("exchanges.callForm.saved");
            Faces.redirect("/manage/exchanges/calls/%s", getSlug());
        }
    }

    public CallFormFields getFields() {
        return fields;
    }

    /** The agreement whose places the call offers; empty before one is chosen. */
    public String getAgreement() {
        var call = getKnown();
        return call == null ? parameters.text("agreement") : call.row().agreement();
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
