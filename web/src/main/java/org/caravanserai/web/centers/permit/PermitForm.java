package org.caravanserai.web.centers.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.permit.RecordPermit;
import org.caravanserai.centers.permit.WithdrawPermit;
import org.caravanserai.domain.centers.permit.PermitKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Form for recording and withdrawing permits of teachers. */
@Named
@RequestScoped
public class PermitForm {

    private final RecordPermit record;
    private final WithdrawPermit withdraw;
    private final Notices notices;
    private final RequestParameters parameters;

    private final Form<RecordPermit.Command> form = Form.of(RecordPermit.Command.class);

    private @Nullable String permit;

    @Inject
    PermitForm(RecordPermit record, WithdrawPermit withdraw, Notices notices, RequestParameters parameters) {
        this.record = record;
        this.withdraw = withdraw;
        this.notices = notices;
        this.parameters = parameters;
        form.put("kind", PermitKind.WORK.name());
    }

    public void record() {
        record.execute(parameters.slug(), form.read());
        leave("centers.permit.recorded");
    }

    public void withdraw() {
        if (permit == null || permit.isBlank()) {
            throw new Invalid("withdrawn", "required");
        }
        withdraw.execute(parameters.slug(), CenterAddress.id(permit));
        leave("centers.permit.withdrawn");
    }

    private void leave(String done) {
        notices.done(done);
        Faces.redirect("/manage/centers/%s/permits", parameters.slug().value());
    }

    public Form<RecordPermit.Command> getForm() {
        return form;
    }

    public @Nullable String getPermit() {
        return permit;
    }

    public void setPermit(@Nullable String permit) {
        this.permit = permit;
    }
}
