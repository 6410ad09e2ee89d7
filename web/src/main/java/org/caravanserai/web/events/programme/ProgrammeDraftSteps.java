package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.events.programme.DiscardProgramme;
import org.caravanserai.events.programme.ReleaseProgramme;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** What an organizer does with an uploaded programme, each a button. The page sends along which upload it showed. */
@Named
@RequestScoped
public class ProgrammeDraftSteps {

    private final ReleaseProgramme release;
    private final DiscardProgramme discard;
    private final Notices notices;
    private final RequestParameters parameters;

    @Inject
    ProgrammeDraftSteps(
            ReleaseProgramme release, DiscardProgramme discard, Notices notices, RequestParameters parameters) {
        this.release = release;
        this.discard = discard;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void release() {
        release.execute(slug(), seen());
        notices.done("programme.draft.released");
        back();
    }

    public void discard() {
        discard.execute(slug(), seen());
        notices.done("programme.draft.discarded");
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/programme", slug());
    }

    private String slug() {
        return parameters.text("slug");
    }

    private UUID seen() {
        try {
            return UUID.fromString(parameters.text("draft"));
        } catch (IllegalArgumentException nonsense) {
            throw new Conflict("changed-meanwhile");
        }
    }
}
