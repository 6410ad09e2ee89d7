package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.programme.PlaceContribution;
import org.caravanserai.events.programme.ShowProgrammeBuilding;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which an accepted contribution gets its time and room. */
@Named
@RequestScoped
public class PlacementPage {

    private final ProgrammeSessionPage sessions;
    private final PlaceContribution place;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Form<PlaceContribution.Placement> form;

    @Inject
    PlacementPage(
            ProgrammeSessionPage sessions, PlaceContribution place, Notices notices, RequestParameters parameters) {
        this.sessions = sessions;
        this.place = place;
        this.notices = notices;
        this.parameters = parameters;
    }

    /**
     * The contribution of the address.
     *
     * @throws NotFound when it was not accepted or has a session already
     */
    public ShowProgrammeBuilding.Unplaced getContribution() {
        return sessions.getShown().unplaced().stream()
                .filter(each -> each.code().equals(parameters.text("contribution")))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public Form<PlaceContribution.Placement> getForm() {
        var made = form;
        if (made == null) {
            var contribution = getContribution();
            made = Form.of(PlaceContribution.Placement.class);
            made.put("contribution", contribution.code());
            made.put("minutes", contribution.minutes() == 0 ? null : Integer.toString(contribution.minutes()));
            form = made;
        }
        return made;
    }

    public void save() {
        place.execute(sessions.getSlug(), getForm().read());
        notices.done("programme.build.placed");
        Faces.redirect("/manage/events/%s/programme", sessions.getSlug());
    }
}
