package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.caravanserai.centers.party.SaveContribution;
import org.caravanserai.centers.party.SaveContribution.ContributionDraft;
import org.caravanserai.domain.centers.party.AssetTerms;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Records a contribution, or what is different about one that the address names. */
@Named
@RequestScoped
public class ContributionForm {

    private final SaveContribution save;
    private final CenterPartiesPage page;
    private final Notices notices;
    private final RequestParameters parameters;

    private Form<ContributionDraft> form = Form.of(ContributionDraft.class);

    @Inject
    ContributionForm(SaveContribution save, CenterPartiesPage page, Notices notices, RequestParameters parameters) {
        this.save = save;
        this.page = page;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Fills the fields with what is known of the contribution. */
    public void load() {
        var id = parameters.textOrNull("id");
        if (id != null && !Faces.isPostback()) {
            show(page.getGiven().contributions().stream()
                    .filter(each -> each.id().toString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"))
                    .terms());
        }
    }

    private void show(AssetTerms terms) {
        var value = terms.value();
        form = Form.of(
                ContributionDraft.class,
                new ContributionDraft(
                        terms.giver(),
                        terms.party(),
                        terms.kind(),
                        terms.description(),
                        terms.quantity(),
                        value == null ? null : value.amount(),
                        value == null ? null : value.currency(),
                        terms.pledgedOn(),
                        terms.deliveredOn(),
                        terms.endOwner()));
    }

    public void save() {
        var id = parameters.textOrNull("id");
        var slug = parameters.slug();
        save.execute(slug, id == null ? null : CenterAddress.id(id), form.read());
        notices.done("centers.contribution.saved");
        Faces.redirect("/manage/centers/%s/parties", slug);
    }

    /** A side, or the third party that gives it. */
    public @Nullable Object getGiver() {
        var party = form.get("party");
        return party == null ? form.get("giver") : party;
    }

    public void setGiver(@Nullable String giver) {
        var party = giver != null
                && Arrays.stream(Giver.values()).noneMatch(side -> side.name().equals(giver));
        form.put("giver", party ? Giver.THIRD_PARTY.name() : giver);
        form.put("party", party ? giver : null);
    }

    /** All other fields by name. */
    public Form<ContributionDraft> getForm() {
        return form;
    }
}
