package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.link.ConfirmStayByLink;
import org.caravanserai.exchanges.link.ConfirmStayByLink.Step;
import org.caravanserai.exchanges.link.DecideByLink;
import org.caravanserai.exchanges.link.ShowPersonByLink;
import org.caravanserai.exchanges.nomination.DecideNomination.Decision;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A person under the agreement of a link, with the decisions of its party. */
@Named
@RequestScoped
public class LinkPersonPage {

    private final ShowPersonByLink show;
    private final DecideByLink decide;
    private final ConfirmStayByLink confirm;
    private final Notices notices;
    private final RequestParameters parameters;
    private ShowPersonByLink.@Nullable Shown shown;
    private @Nullable LocalDate date;
    private @Nullable String reason;

    @Inject
    LinkPersonPage(
            ShowPersonByLink show,
            DecideByLink decide,
            ConfirmStayByLink confirm,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.decide = decide;
        this.confirm = confirm;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowPersonByLink.Shown getShown() {
        if (shown == null) {
            shown = show.execute(getToken(), code());
        }
        return shown;
    }

    public void accept() {
        decide(Decision.ACCEPT, "accepted");
    }

    public void reject() {
        decide(Decision.REJECT, "rejected");
    }

    private void decide(Decision decision, String done) {
        decide.execute(new DecideByLink.Command(getToken(), code(), proposal(), decision, reason));
        done(done);
    }

    private UUID proposal() {
        try {
            return UUID.fromString(parameters.text("proposal"));
        } catch (IllegalArgumentException nonsense) {
            throw new Conflict("stale-proposal");
        }
    }

    public void arrive() {
        confirm(Step.ARRIVAL, "arrived");
    }

    public void depart() {
        confirm(Step.DEPARTURE, "departed");
    }

    private void confirm(Step step, String done) {
        if (date == null) {
            throw new Invalid("date", "required");
        }
        var stay = Objects.requireNonNullElse(getShown().nomination().mobility(), "");
        confirm.execute(new ConfirmStayByLink.Command(getToken(), stay, step, date, reason));
        done(done);
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/agreements/%s/people/%s", getToken(), code());
    }

    public String getToken() {
        return parameters.text("token");
    }

    private String code() {
        return parameters.text("code");
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
