package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.ReviseAgreement;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of an agreement: a new one, or another content of a known one. */
@Named
@RequestScoped
public class AgreementFormPage {

    private static final int MOST_PARTIES = 5;
    private static final int MOST_YEARS = 10;

    private ProposeAgreement propose;
    private ReviseAgreement revise;
    private RequestParameters parameters;
    private @Nullable AgreementView known;
    private final AgreementFields fields = new AgreementFields();

    @SuppressWarnings("NullAway.Init")
    protected AgreementFormPage() {}

    @Inject
    AgreementFormPage(
            ShowAgreement show,
            ProposeAgreement propose,
            ReviseAgreement revise,
            NewAgreement fresh,
            RequestParameters parameters) {
        this.propose = propose;
        this.revise = revise;
        this.parameters = parameters;
        var code = parameters.textOrNull("code");
        if (code == null) {
            int more = parameters.text("more").isEmpty() ? 0 : 1;
            fresh.begin(fields, Math.min(MOST_PARTIES, number("parties", 2, MOST_PARTIES) + more));
        } else {
            known = show.execute(code).agreement();
            fields.show(known.terms(), number("extend", 0, MOST_YEARS));
        }
    }

    private int number(String parameter, int least, int most) {
        var text = parameters.text(parameter);
        return text.matches("\\d{1,2}") ? Math.max(least, Math.min(most, Integer.parseInt(text))) : least;
    }

    /** Sends it to the other parties. */
    public void save() {
        send(false);
    }

    /** Sends it to the other parties and approves it for one's own. */
    public void saveAndApprove() {
        send(true);
    }

    private void send(boolean approved) {
        try {
            Faces.redirect("/manage/exchanges/agreements/%s", store(approved));
        } catch (Invalid refusal) {
            throw fields.inForm(refusal);
        }
    }

    private String store(boolean approved) {
        var agreement = known;
        if (agreement == null) {
            var slugs = fields.slugs();
            return propose.execute(new ProposeAgreement.Command(slugs, fields.form(slugs), List.of(), approved));
        }
        var slugs =
                agreement.parties().stream().map(side -> side.party().slug()).toList();
        revise.execute(new ReviseAgreement.Command(
                agreement.code(),
                fields.form(slugs),
                number("based", 0, Integer.MAX_VALUE),
                fields.getNote(),
                approved));
        return agreement.code();
    }

    /** Whether who sends it can approve it at once. */
    public boolean isApprovable() {
        return true;
    }

    /** Null while the agreement is new. */
    public @Nullable AgreementView getKnown() {
        return known;
    }

    public AgreementFields getFields() {
        return fields;
    }

    /** The revision that the form began with, also after it was sent. */
    public int getBased() {
        var agreement = known;
        return number("based", agreement == null ? 0 : agreement.revision(), Integer.MAX_VALUE);
    }
}
