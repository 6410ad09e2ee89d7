package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.exchanges.call.CancelCall;
import org.caravanserai.exchanges.call.CloseCall;
import org.caravanserai.exchanges.call.CorrectCall;
import org.caravanserai.exchanges.call.CorrectCall.CallTexts;
import org.caravanserai.exchanges.call.DeleteCall;
import org.caravanserai.exchanges.call.ExtendCall;
import org.caravanserai.exchanges.call.ExtendCall.CallExtension;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What an officer changes of a call after its publication, and the deletion of a draft. */
@Named
@RequestScoped
public class CallChangeSteps {

    private final ExtendCall extend;
    private final CloseCall close;
    private final CancelCall cancel;
    private final CorrectCall correct;
    private final DeleteCall delete;
    private final ShowOwnCall show;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Form<CallExtension> extension = Form.of(CallExtension.class);
    private @Nullable String reason;
    private @Nullable Form<CallTexts> texts;

    @Inject
    CallChangeSteps(
            ExtendCall extend,
            CloseCall close,
            CancelCall cancel,
            CorrectCall correct,
            DeleteCall delete,
            ShowOwnCall show,
            Notices notices,
            RequestParameters parameters) {
        this.extend = extend;
        this.close = close;
        this.cancel = cancel;
        this.correct = correct;
        this.delete = delete;
        this.show = show;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** The later deadline is in the zone of the call. */
    public void extend() {
        extend.execute(parameters.slug(), extension.read());
        done("exchanges.callChange.extended");
    }

    public void close() {
        close.execute(parameters.slug());
        done("exchanges.callChange.closed");
    }

    public void cancel() {
        cancel.execute(parameters.slug(), Objects.requireNonNullElse(reason, ""));
        done("exchanges.callChange.cancelled");
    }

    public void correct() {
        correct.execute(parameters.slug(), getTexts().read());
        done("exchanges.callChange.corrected");
    }

    public void delete() {
        delete.execute(parameters.slug());
        notices.done("exchanges.callChange.deleted");
        Faces.redirect("/manage/exchanges/calls");
    }

    private void done(String text) {
        notices.done(text);
        Faces.redirect("/manage/exchanges/calls/%s", parameters.text("slug"));
    }

    public Form<CallExtension> getExtension() {
        return extension;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** The texts of the call, which the form changes. */
    public Form<CallTexts> getTexts() {
        if (texts == null) {
            var call = show.execute(parameters.slug()).row();
            texts = Form.of(CallTexts.class, new CallTexts(call.title(), call.description(), call.funding()));
        }
        return texts;
    }
}
