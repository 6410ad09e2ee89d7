package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.cooperation.project.MoveProject;
import org.caravanserai.cooperation.project.PlanProject;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.cooperation.project.RegisterProject;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.shared.Slug;

/** Projects of the demo data. */
@ApplicationScoped
class DemoProjects {

    private final RegisterProject register;
    private final MoveProject move;
    private final PlanProject plan;

    @Inject
    DemoProjects(RegisterProject register, MoveProject move, PlanProject plan) {
        this.register = register;
        this.move = move;
        this.plan = plan;
    }

    /**
     * @param states that it has gone through
     */
    Slug register(ProjectForm form, List<ProjectState> states) {
        var slug = Slug.of(register.execute(form));
        states.forEach(state -> move.execute(slug, null, state, null));
        return slug;
    }

    void plan(Slug slug, ProjectPlanForm form) {
        plan.execute(slug, null, form);
    }
}
