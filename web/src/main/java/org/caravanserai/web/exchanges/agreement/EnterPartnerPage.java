package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.exchanges.partner.EnterPartner;
import org.caravanserai.exchanges.partner.EnterPartner.PartnerDraft;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Asks for what is known of a partner that is not in the registry, and leads back to the draft of the agreement with it. */
@Named
@RequestScoped
public class EnterPartnerPage {

    private final EnterPartner enter;
    private final String draft;
    private List<DuplicateCandidate> alike = List.of();
    private final Form<PartnerDraft> form = Form.of(PartnerDraft.class);

    @Inject
    EnterPartnerPage(EnterPartner enter, DraftKeeping drafts, RequestParameters parameters) {
        this.enter = enter;
        this.draft = drafts.show(parameters.text("draft")).code();
    }

    /** Enters it, unless known ones resemble it: then the page shows them. */
    public void save() {
        save(false);
    }

    /** Enters it though known ones resemble it. */
    public void saveAnyway() {
        save(true);
    }

    private void save(boolean different) {
        var entered = enter.execute(form.read(), different);
        alike = entered.alike();
        if (entered.slug() != null) {
            Faces.redirect("/manage/exchanges/agreements/drafts/%s?partner=%s", draft, entered.slug());
        }
    }

    /** The code of the draft of the agreement. */
    public String getDraft() {
        return draft;
    }

    /** Known organizations that resemble what was entered. */
    public List<DuplicateCandidate> getAlike() {
        return alike;
    }

    public Form<PartnerDraft> getForm() {
        return form;
    }
}
