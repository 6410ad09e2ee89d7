package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.caravanserai.cooperation.project.ShowAskedVerifier;
import org.caravanserai.domain.cooperation.project.AskedVerifier;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.caravanserai.web.cooperation.registry.ManagedEntryPage;
import org.jspecify.annotations.Nullable;

/** One result of a project, tracked until its use. */
@Named
@RequestScoped
public class ProjectResultPage {

    private final ManagedEntryPage page;
    private final EntryStep step;
    private final ShowAskedVerifier show;
    private @Nullable Optional<AskedVerifier> asked;

    @Inject
    ProjectResultPage(ManagedEntryPage page, EntryStep step, ShowAskedVerifier show) {
        this.page = page;
        this.step = step;
        this.show = show;
    }

    /**
     * The result that the address names.
     *
     * @throws NotFound when there is none
     */
    public ProjectView.ResultLine getResult() {
        var number = step.number("result");
        if (page.getView().details() instanceof ProjectView project) {
            return project.results().stream()
                    .filter(result -> result.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"));
        }
        throw new NotFound("not-found");
    }

    /** Who is asked to verify the benefit and has not answered; null: nobody. */
    public @Nullable AskedVerifier getAsked() {
        var found = asked;
        if (found == null) {
            found = show.execute(step.slug(), step.number("result"));
            asked = found;
        }
        return found.orElse(null);
    }
}
