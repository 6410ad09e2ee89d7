package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.shared.NotFound;

/** One result of a project, tracked until its use. */
@Named
@RequestScoped
public class ProjectResultPage {

    private ManagedEntryPage page;
    private EntryStep step;

    @SuppressWarnings("NullAway.Init")
    protected ProjectResultPage() {}

    @Inject
    ProjectResultPage(ManagedEntryPage page, EntryStep step) {
        this.page = page;
        this.step = step;
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
}
