package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.centers.party.AssetKind;
import org.caravanserai.domain.centers.party.EndOwner;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.web.centers.center.CenterOverviewPage;
import org.caravanserai.web.shell.Texts;

/** Choices in the form of a contribution. */
@Named
@RequestScoped
public class ContributionChoices {

    private final CenterOverviewPage center;
    private final CenterPartiesPage page;
    private final Texts texts;

    @Inject
    ContributionChoices(CenterOverviewPage center, CenterPartiesPage page, Texts texts) {
        this.center = center;
        this.page = page;
        this.texts = texts;
    }

    /** The sides of the center and its third parties. */
    public List<SelectItem> getGivers() {
        var givers = new ArrayList<SelectItem>();
        givers.add(side(Giver.HOST));
        if (isPartnered()) {
            givers.add(side(Giver.PARTNER));
        }
        page.getParties()
                .forEach(line -> givers.add(new SelectItem(line.party().id().toString(), page.name(line))));
        return givers;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(AssetKind.values())
                .map(kind -> new SelectItem(kind.name(), texts.of("centers.assetKind." + kind)))
                .toList();
    }

    public List<SelectItem> getOwners() {
        return Arrays.stream(EndOwner.values())
                .filter(owner -> owner != EndOwner.PARTNER || isPartnered())
                .map(owner -> new SelectItem(owner.name(), texts.of("centers.endOwner." + owner)))
                .toList();
    }

    private boolean isPartnered() {
        return center.getCenter().partner() != null;
    }

    private SelectItem side(Giver giver) {
        return new SelectItem(giver.name(), texts.of("centers.side." + giver));
    }
}
