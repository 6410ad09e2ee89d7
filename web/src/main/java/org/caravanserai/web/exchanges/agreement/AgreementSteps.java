package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.exchanges.agreement.ApproveAgreement;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.agreement.WithdrawAgreement;
import org.caravanserai.exchanges.agreement.WithdrawVersion;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The officer's next steps with an agreement, each a button. */
@Named
@RequestScoped
public class AgreementSteps {

    private final ApproveAgreement approve;
    private final WithdrawAgreement withdraw;
    private final WithdrawVersion withdrawVersion;
    private final GiveNotice notice;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable String reason;
    private @Nullable String lastYear;

    @Inject
    AgreementSteps(
            ApproveAgreement approve,
            WithdrawAgreement withdraw,
            WithdrawVersion withdrawVersion,
            GiveNotice notice,
            Notices notices,
            RequestParameters parameters) {
        this.approve = approve;
        this.withdraw = withdraw;
        this.withdrawVersion = withdrawVersion;
        this.notice = notice;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Approves the content that the page has shown: its number and hash come with the form. */
    public void approve() {
        var number = parameters.text("revision");
        approve.execute(new ApproveAgreement.Command(
                code(), number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0, parameters.text("hash")));
        done("approved");
    }

    public void withdraw() {
        withdraw.execute(code(), reason);
        done("withdrawn");
    }

    /** Withdraws the version that one's own side has proposed. */
    public void withdrawVersion() {
        withdrawVersion.execute(code(), reason);
        done("versionWithdrawn");
    }

    public void giveNotice() {
        notice.execute(code(), Objects.requireNonNullElse(lastYear, ""), reason);
        done("noticeGiven");
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/manage/exchanges/agreements/%s", code());
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

    public @Nullable String getLastYear() {
        return lastYear;
    }

    public void setLastYear(@Nullable String lastYear) {
        this.lastYear = lastYear;
    }
}
