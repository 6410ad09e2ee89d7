package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementStep;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.agreement.ConfirmSignings;
import org.caravanserai.exchanges.agreement.RecordSignings;
import org.caravanserai.exchanges.agreement.RecordSignings.AgreementsSigned;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which an officer records for the agreements chosen in the list that they were signed on paper. */
@Named
@RequestScoped
public class SigningsPage {

    private static final int SHOWN = 20;
    private static final Set<AgreementState> OPEN = Set.of(AgreementState.DRAFT, AgreementState.PROPOSED);

    private final RecordSignings record;
    private final ConfirmSignings confirmations;
    private final ShowAgreement show;
    private final AgreementListPage list;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable List<Chosen> chosen;
    private final Form<AgreementsSigned> form = Form.of(AgreementsSigned.class);

    @Inject
    SigningsPage(
            RecordSignings record,
            ConfirmSignings confirmations,
            ShowAgreement show,
            AgreementListPage list,
            Notices notices,
            RequestParameters parameters) {
        this.record = record;
        this.confirmations = confirmations;
        this.show = show;
        this.list = list;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** From the list to the form, with the agreements chosen there. */
    public void choose() {
        var ticked = list.getAgreements().keys();
        if (ticked.isEmpty()) {
            notices.warn("exchanges.signing.nothingChosen");
            Faces.redirect("/manage/exchanges");
        } else {
            Faces.redirect("/manage/exchanges/signings?agreement=" + String.join("&agreement=", ticked));
        }
    }

    /** Confirms for the agreements chosen in the list that they were signed as they are recorded. */
    public void confirm() {
        var ticked = list.getAgreements().keys();
        if (ticked.isEmpty()) {
            notices.warn("exchanges.signing.nothingChosen");
        } else {
            var done = confirmations.execute(new ConfirmSignings.SigningsConfirmed(List.copyOf(ticked)));
            if (done.confirmed().isEmpty()) {
                notices.warn("exchanges.signing.noneConfirmed");
            } else {
                notices.done("exchanges.signing.confirmedMany", done.confirmed().size());
            }
        }
        Faces.redirect("/manage/exchanges?unconfirmed=true");
    }

    /**
     * An agreement that was chosen.
     *
     * @param state on this day
     * @param passedOver whether its signatures cannot be recorded, or it is in force already
     */
    public record Chosen(String code, LocalizedText title, AgreementState state, boolean passedOver) {

        static Chosen of(AgreementRow row) {
            return new Chosen(row.code(), row.title(), row.state(), !OPEN.contains(row.state()));
        }

        static Chosen of(ShowAgreement.Shown shown) {
            var agreement = shown.agreement();
            return new Chosen(
                    agreement.code(),
                    agreement.terms().title(),
                    shown.state(),
                    !shown.can(AgreementStep.RECORD_SIGNING) || !OPEN.contains(shown.state()));
        }
    }

    /** The agreements that were chosen: those that the address names, or all that its filters find. */
    public List<Chosen> getChosen() {
        if (chosen == null) {
            chosen = isAll()
                    ? list.all(RecordSignings.MOST).stream().map(Chosen::of).toList()
                    : parameters.texts("agreement").stream()
                            .distinct()
                            .limit(RecordSignings.MOST)
                            .map(code -> Chosen.of(show.execute(code)))
                            .toList();
        }
        return chosen;
    }

    /** The first of them, to look at. */
    public List<Chosen> getFirst() {
        return getChosen().stream().limit(SHOWN).toList();
    }

    /** Whether all are chosen that the filters of the list find. */
    public boolean isAll() {
        return parameters.text("all").equals("true");
    }

    public void save() {
        form.put("agreements", getChosen().stream().map(Chosen::code).toList());
        var done = record.execute(form.read());
        if (done.recorded().isEmpty()) {
            notices.warn("exchanges.signing.noneRecorded", done.passedOver().size());
        } else if (done.passedOver().isEmpty()) {
            notices.done("exchanges.signing.recorded", done.recorded().size(), 0);
        } else {
            notices.warn(
                    "exchanges.signing.recorded",
                    done.recorded().size(),
                    done.passedOver().size());
        }
        Faces.redirect("/manage/exchanges");
    }

    public Form<AgreementsSigned> getForm() {
        return form;
    }
}
