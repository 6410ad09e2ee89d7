package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.nomination.DecideException;
import org.caravanserai.exchanges.nomination.DecideException.Decision;
import org.caravanserai.exchanges.nomination.ShowException;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The exception by which a nomination is beyond the places, on the page of the nomination. */
@Named
@RequestScoped
public class QuotaExceptionPanel {

    private final ShowException show;
    private final DecideException decide;
    private final Notices notices;
    private final RequestParameters parameters;
    private ShowException.@Nullable Shown shown;
    private boolean read;
    private @Nullable String comment;

    @Inject
    QuotaExceptionPanel(ShowException show, DecideException decide, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.decide = decide;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Null when the nomination needs no exception. */
    public ShowException.@Nullable Shown getShown() {
        if (!read) {
            shown = show.execute(code()).orElse(null);
            read = true;
        }
        return shown;
    }

    public void confirm() {
        decide(Decision.CONFIRM, "exceptionConfirmed");
    }

    public void refuse() {
        decide(Decision.REFUSE, "exceptionRefused");
    }

    private void decide(Decision decision, String done) {
        decide.execute(new DecideException.Command(code(), decision, comment));
        notices.done("exchanges.done." + done);
        Faces.redirect("/manage/exchanges/nominations/%s", code());
    }

    private String code() {
        return parameters.text("code");
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
