package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.centers.party.SaveThirdParty;
import org.caravanserai.centers.party.SaveThirdParty.PartyDraft;
import org.caravanserai.domain.centers.party.ThirdPartyRole;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** Records a third party, or what is different about one that the address names. */
@Named
@RequestScoped
public class ThirdPartyForm {

    private final SaveThirdParty save;
    private final CenterPartiesPage page;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Texts texts;

    private Form<PartyDraft> form = Form.of(PartyDraft.class);

    @Inject
    ThirdPartyForm(
            SaveThirdParty save, CenterPartiesPage page, Notices notices, RequestParameters parameters, Texts texts) {
        this.save = save;
        this.page = page;
        this.notices = notices;
        this.parameters = parameters;
        this.texts = texts;
    }

    /** Fills the fields with what is known of the third party. */
    public void load() {
        var id = parameters.textOrNull("id");
        if (id != null && !Faces.isPostback()) {
            var line = page.getParties().stream()
                    .filter(each -> each.party().id().toString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"));
            var terms = line.party().terms();
            var organization = line.organization();
            form = Form.of(
                    PartyDraft.class,
                    new PartyDraft(
                            organization == null ? null : Slug.of(organization.slug()),
                            terms.name(),
                            terms.role(),
                            terms.from(),
                            terms.until()));
        }
    }

    public void save() {
        var id = parameters.textOrNull("id");
        var slug = parameters.slug();
        save.execute(slug, id == null ? null : CenterAddress.id(id), form.read());
        notices.done("centers.party.saved");
        Faces.redirect("/manage/centers/%s/parties", slug);
    }

    public List<SelectItem> getRoles() {
        return Arrays.stream(ThirdPartyRole.values())
                .map(role -> new SelectItem(role.name(), texts.of("centers.thirdPartyRole." + role)))
                .toList();
    }

    public Form<PartyDraft> getForm() {
        return form;
    }
}
