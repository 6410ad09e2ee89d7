package org.caravanserai.web.centers.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.center.PlanPosts;
import org.caravanserai.centers.center.PlanPosts.PlannedPosts;
import org.caravanserai.centers.center.ShowPlannedPosts;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Planned posts of a center, and the form that changes their number from a day on. */
@Named
@RequestScoped
public class PlannedPostsPage {

    private final ShowPlannedPosts show;
    private final PlanPosts plan;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable List<ShowPlannedPosts.Line> lines;

    private final Form<PlannedPosts> form = Form.of(PlannedPosts.class);

    @Inject
    PlannedPostsPage(ShowPlannedPosts show, PlanPosts plan, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.plan = plan;
        this.notices = notices;
        this.parameters = parameters;
        form.put("kind", PostKind.TEACHER.name());
    }

    public List<ShowPlannedPosts.Line> getLines() {
        if (lines == null) {
            lines = show.execute(parameters.slug());
        }
        return lines;
    }

    public void plan() {
        var slug = parameters.slug();
        plan.execute(slug, form.read());
        notices.done("centers.done.planned");
        Faces.redirect("/manage/centers/%s/governance", slug.value());
    }

    public Form<PlannedPosts> getForm() {
        return form;
    }
}
