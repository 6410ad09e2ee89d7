package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.teaching.ClassForm;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Plans a class of a center. */
@Named
@RequestScoped
public class ClassFormPage {

    private PlanClass plan;
    private TeachingPage teaching;
    private RequestParameters parameters;
    private Formats formats;
    private Notices notices;
    private final Map<String, String> name = new HashMap<>();

    private final Map<String, @Nullable String> more = new HashMap<>(Map.of("mode", "ON_SITE"));

    private @Nullable LocalDate decideOn;

    private boolean withApproval;

    @SuppressWarnings("NullAway.Init")
    protected ClassFormPage() {}

    @Inject
    ClassFormPage(
            PlanClass plan, TeachingPage teaching, RequestParameters parameters, Formats formats, Notices notices) {
        this.plan = plan;
        this.teaching = teaching;
        this.parameters = parameters;
        this.formats = formats;
        this.notices = notices;
    }

    public void save() {
        var code = plan.execute(
                parameters.slug(),
                new ClassForm(
                        more.get("term"),
                        more.get("course"),
                        name,
                        more.get("mode"),
                        more.get("minimum"),
                        more.get("maximum"),
                        decideOn == null ? null : decideOn.toString(),
                        withApproval,
                        more.get("teacher"),
                        more.get("room"),
                        more.get("point")));
        notices.done("centers.class.saved");
        Faces.redirect("/manage/classes/%s/sessions", code);
    }

    public List<SelectItem> getTerms() {
        return teaching.getShown().terms().stream()
                .map(term ->
                        new SelectItem(term.code(), formats.text(term.name().texts())))
                .toList();
    }

    public List<SelectItem> getCourses() {
        return teaching.getShown().courses().stream()
                .map(course -> new SelectItem(
                        course.code(), formats.text(course.content().title().texts())))
                .toList();
    }

    public Map<String, String> getName() {
        return name;
    }

    /** All other fields by name. */
    public Map<String, @Nullable String> getMore() {
        return more;
    }

    public @Nullable LocalDate getDecideOn() {
        return decideOn;
    }

    public void setDecideOn(@Nullable LocalDate decideOn) {
        this.decideOn = decideOn;
    }

    public boolean isWithApproval() {
        return withApproval;
    }

    public void setWithApproval(boolean withApproval) {
        this.withApproval = withApproval;
    }
}
