package org.caravanserai.web.centers.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.TransferCenter;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Form for continuing a center with another partner. */
@Named("centerTransfer")
@RequestScoped
public class TransferForm {

    private final TransferCenter transfer;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable String partner;

    private @Nullable String reason;

    @Inject
    TransferForm(TransferCenter transfer, Notices notices, RequestParameters parameters) {
        this.transfer = transfer;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void transfer() {
        transfer.execute(parameters.slug(), partner, reason);
        notices.done("centers.done.transferred");
        Faces.redirect("/manage/centers/%s/agreement", parameters.slug().value());
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
