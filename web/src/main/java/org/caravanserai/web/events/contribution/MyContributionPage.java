package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.events.contribution.ConfirmContribution;
import org.caravanserai.events.contribution.ShowOwnContribution;
import org.caravanserai.events.contribution.SubmitContribution;
import org.caravanserai.events.contribution.WithdrawContribution;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A contribution of the person who is signed in: submitted, confirmed or withdrawn here. */
@Named
@RequestScoped
public class MyContributionPage {

    private final ShowOwnContribution show;
    private final SubmitContribution submit;
    private final ConfirmContribution confirm;
    private final WithdrawContribution withdraw;
    private final Notices notices;
    private final Texts texts;
    private final RequestParameters parameters;
    private ShowOwnContribution.@Nullable OwnView shown;
    private @Nullable String reason;

    @Inject
    MyContributionPage(
            ShowOwnContribution show,
            SubmitContribution submit,
            ConfirmContribution confirm,
            WithdrawContribution withdraw,
            Notices notices,
            Texts texts,
            RequestParameters parameters) {
        this.show = show;
        this.submit = submit;
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.notices = notices;
        this.texts = texts;
        this.parameters = parameters;
    }

    /**
     * @throws NotFound unless it is the visitor's
     */
    public ShowOwnContribution.OwnView getShown() {
        var known = shown;
        if (known == null) {
            known = show.execute(code());
            shown = known;
        }
        return known;
    }

    /** Whatever is missing is written on the page of the form. */
    public void submit() {
        try {
            submit.execute(code());
        } catch (Invalid incomplete) {
            var missing = incomplete.violations().stream()
                    .map(fault -> texts.of("events.contribution." + fault.field()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            notices.warn("events.contribution.incomplete", missing);
            Faces.redirect("/my/contributions/%s/edit", code());
            return;
        }
        notices.done("events.contribution.submitted");
        back();
    }

    public void confirm() {
        confirm.execute(code());
        notices.done("events.contribution.confirmed");
        back();
    }

    public void withdraw() {
        withdraw.execute(code(), Reason.of(reason));
        notices.done("events.contribution.withdrawn");
        back();
    }

    private void back() {
        Faces.redirect("/my/contributions/%s", code());
    }

    private String code() {
        return parameters.text("code");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
