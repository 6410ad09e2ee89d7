package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.centers.party.SaveContribution;
import org.caravanserai.domain.centers.party.ContributionTerms;
import org.caravanserai.domain.shared.NotFound;
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

    private final Map<String, @Nullable String> one = new HashMap<>();

    private @Nullable LocalDate pledgedOn;

    private @Nullable LocalDate deliveredOn;

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

    private void show(ContributionTerms terms) {
        one.put(
                "giver",
                terms.party() == null ? terms.giver().name() : terms.party().toString());
        one.put("kind", terms.kind().name());
        one.put("description", terms.description());
        one.put("quantity", Objects.toString(terms.quantity(), null));
        var value = terms.value();
        one.put("amount", value == null ? null : value.amount().toPlainString());
        one.put("currency", value == null ? null : value.currency().getCurrencyCode());
        one.put("endOwner", terms.endOwner().name());
        pledgedOn = terms.pledgedOn();
        deliveredOn = terms.deliveredOn();
    }

    public void save() {
        var id = parameters.textOrNull("id");
        var slug = parameters.slug();
        var amount = one.get("amount");
        save.execute(
                slug,
                id == null ? null : CenterAddress.id(id),
                new SaveContribution.Command(
                        one.get("giver"),
                        one.get("kind"),
                        one.get("description"),
                        one.get("quantity"),
                        amount == null ? null : amount.strip().replace(',', '.'),
                        one.get("currency"),
                        pledgedOn == null ? null : pledgedOn.toString(),
                        deliveredOn == null ? null : deliveredOn.toString(),
                        one.get("endOwner")));
        notices.done("centers.contribution.saved");
        Faces.redirect("/manage/centers/%s/parties", slug);
    }

    /** All fields but the days, by name. */
    public Map<String, @Nullable String> getOne() {
        return one;
    }

    public @Nullable LocalDate getPledgedOn() {
        return pledgedOn;
    }

    public void setPledgedOn(@Nullable LocalDate pledgedOn) {
        this.pledgedOn = pledgedOn;
    }

    public @Nullable LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(@Nullable LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }
}
