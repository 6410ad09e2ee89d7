package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.TransferCenter;
import org.caravanserai.centers.center.TransferCenter.Transfer;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Form for continuing a center with another partner. */
@Named("centerTransfer")
@RequestScoped
public class TransferForm {

    private final TransferCenter transfer;
    private final Notices notices;
    private final RequestParameters parameters;

    private final Form<Transfer> form = Form.of(Transfer.class);

    @Inject
    TransferForm(TransferCenter transfer, Notices notices, RequestParameters parameters) {
        this.transfer = transfer;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void transfer() {
        transfer.execute(parameters.slug(), form.read());
        notices.done("centers.done.transferred");
        Faces.redirect("/manage/centers/%s/agreement", parameters.slug().value());
    }

    public Form<Transfer> getForm() {
        return form;
    }
}
