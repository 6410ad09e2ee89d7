package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.project.ListProjectDuties;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.jspecify.annotations.Nullable;

/** Tasks of the person's organizations in projects. */
@Named
@RequestScoped
public class MyProjectsPage {

    private final ListProjectDuties list;
    private @Nullable List<ProjectDuty> duties;

    @Inject
    MyProjectsPage(ListProjectDuties list) {
        this.list = list;
    }

    public List<ProjectDuty> getDuties() {
        var found = duties;
        if (found == null) {
            found = list.execute();
            duties = found;
        }
        return found;
    }
}
