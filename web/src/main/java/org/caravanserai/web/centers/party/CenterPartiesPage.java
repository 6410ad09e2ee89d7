package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.party.ShowContributions;
import org.caravanserai.centers.party.ShowThirdParties;
import org.caravanserai.centers.party.ShowThirdParties.Line;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The third parties of the center of a page, and what is contributed to it. */
@Named
@RequestScoped
public class CenterPartiesPage {

    private final ShowThirdParties showParties;
    private final ShowContributions showContributions;
    private final RequestParameters parameters;
    private final Formats formats;
    private final Texts texts;

    private @Nullable List<Line> parties;

    private ShowContributions.@Nullable Answer given;

    @Inject
    CenterPartiesPage(
            ShowThirdParties showParties,
            ShowContributions showContributions,
            RequestParameters parameters,
            Formats formats,
            Texts texts) {
        this.showParties = showParties;
        this.showContributions = showContributions;
        this.parameters = parameters;
        this.formats = formats;
        this.texts = texts;
    }

    /** All third parties, those that joined last first. */
    public List<Line> getParties() {
        if (parties == null) {
            parties = showParties.execute(parameters.slug());
        }
        return parties;
    }

    /** Third parties that take part today. */
    public List<Line> getCurrent() {
        return getParties().stream().filter(Line::current).toList();
    }

    /** For directors and the authority only. */
    public ShowContributions.Answer getGiven() {
        if (given == null) {
            given = showContributions.execute(parameters.slug());
        }
        return given;
    }

    /** The name of a third party in the language of the page. */
    public String name(Line line) {
        var organization = line.organization();
        return organization == null
                ? String.valueOf(line.party().terms().name())
                : formats.text(organization.name().texts());
    }

    /** Name of the contributor. */
    public String giver(Giver giver, @Nullable UUID party) {
        return getParties().stream()
                .filter(line -> line.party().id().equals(party))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> texts.of("centers.side." + giver));
    }
}
