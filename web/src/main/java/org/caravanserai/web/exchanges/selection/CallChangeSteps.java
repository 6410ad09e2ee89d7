package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.call.CancelCall;
import org.caravanserai.exchanges.call.CloseCall;
import org.caravanserai.exchanges.call.CorrectCall;
import org.caravanserai.exchanges.call.DeleteCall;
import org.caravanserai.exchanges.call.ExtendCall;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.platform.forms.FormFields;
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
    private @Nullable LocalDateTime until;
    private @Nullable String reason;
    private @Nullable Map<String, String> title;
    private final Map<String, String> description = new HashMap<>();
    private final Map<String, String> funding = new HashMap<>();

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
        if (until == null) {
            throw new Invalid("until", "required");
        }
        var zone = show.execute(parameters.slug()).row().zone();
        extend.execute(parameters.slug(), until.atZone(zone).toInstant());
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
        var fields = new FormFields();
        var heading = fields.text("title", getTitle());
        var text = fields.text("description", description);
        var paid = fields.text("funding", funding);
        fields.throwIfAny();
        correct.execute(
                parameters.slug(),
                Objects.requireNonNull(heading),
                Objects.requireNonNull(text),
                Objects.requireNonNull(paid));
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

    public @Nullable LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDateTime until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** The texts of the call, which the form changes. */
    public Map<String, String> getTitle() {
        if (title == null) {
            var call = show.execute(parameters.slug()).row();
            title = new HashMap<>(call.title().texts());
            description.putAll(call.description().texts());
            funding.putAll(call.funding().texts());
        }
        return title;
    }

    public Map<String, String> getDescription() {
        getTitle();
        return description;
    }

    public Map<String, String> getFunding() {
        getTitle();
        return funding;
    }
}
