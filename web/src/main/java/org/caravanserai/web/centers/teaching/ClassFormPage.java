package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.teaching.ClassDraft;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Plans a class of a center. */
@Named
@RequestScoped
public class ClassFormPage {

    private final PlanClass plan;
    private final TeachingPage teaching;
    private final RequestParameters parameters;
    private final Formats formats;
    private final Notices notices;
    private final Form<ClassDraft> form = Form.of(ClassDraft.class);

    @Inject
    ClassFormPage(
            PlanClass plan, TeachingPage teaching, RequestParameters parameters, Formats formats, Notices notices) {
        this.plan = plan;
        this.teaching = teaching;
        this.parameters = parameters;
        this.formats = formats;
        this.notices = notices;
        form.put("mode", ClassMode.ON_SITE.name());
    }

    /** Only directors plan classes. */
    public void load() {
        teaching.directed();
    }

    public void save() {
        var code = plan.execute(parameters.slug(), form.read());
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

    public Form<ClassDraft> getForm() {
        return form;
    }
}
