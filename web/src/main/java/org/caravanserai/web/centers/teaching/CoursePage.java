package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.teaching.CourseDraft;
import org.caravanserai.centers.teaching.PlanCourse;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** One course, new or known by the parameter {@code code}. */
@Named
@RequestScoped
public class CoursePage {

    private final PlanCourse plan;
    private final TeachingPage teaching;
    private final RequestParameters parameters;
    private final Notices notices;
    private Form<CourseDraft> form = Form.of(CourseDraft.class);

    @Inject
    CoursePage(PlanCourse plan, TeachingPage teaching, RequestParameters parameters, Notices notices) {
        this.plan = plan;
        this.teaching = teaching;
        this.parameters = parameters;
        this.notices = notices;
    }

    /** Fills the fields with what is known of the course. */
    public void load() {
        var known = teaching.directed();
        var code = parameters.textOrNull("code");
        if (code != null && !Faces.isPostback()) {
            form = Form.of(
                    CourseDraft.class,
                    CourseDraft.of(known.courses().stream()
                            .filter(each -> each.code().equals(code))
                            .findFirst()
                            .orElseThrow(() -> new NotFound("not-found"))
                            .content()));
        }
    }

    public Form<CourseDraft> getForm() {
        return form;
    }

    /** Schemes with their versions. */
    public List<SelectItem> getSchemes() {
        return teaching.getShown().schemes().stream()
                .map(scheme -> new SelectItem(scheme.code() + " " + scheme.version()))
                .toList();
    }

    /** Levels of all schemes, grouped by the scheme. */
    public List<SelectItem> getLevels() {
        return teaching.getShown().schemes().stream()
                .flatMap(scheme -> scheme.levels().stream()
                        .map(level -> new SelectItem(
                                CourseDraft.level(scheme.code() + " " + scheme.version(), level),
                                level + " – " + scheme.code() + " " + scheme.version())))
                .toList();
    }

    public void save() {
        plan.execute(parameters.slug(), parameters.textOrNull("code"), form.read());
        notices.done("centers.course.saved");
        Faces.redirect("/manage/centers/%s/teaching", parameters.slug());
    }
}
