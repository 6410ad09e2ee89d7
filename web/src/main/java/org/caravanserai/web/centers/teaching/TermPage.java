package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.teaching.PlanTerm;
import org.caravanserai.centers.teaching.PlanTerm.TermDraft;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** One term, new or known by the parameter {@code code}. */
@Named
@RequestScoped
public class TermPage {

    private final PlanTerm plan;
    private final TeachingPage teaching;
    private final RequestParameters parameters;
    private final Notices notices;

    private Form<TermDraft> form = Form.of(TermDraft.class);

    @Inject
    TermPage(PlanTerm plan, TeachingPage teaching, RequestParameters parameters, Notices notices) {
        this.plan = plan;
        this.teaching = teaching;
        this.parameters = parameters;
        this.notices = notices;
    }

    /** Fills the fields with what is known of the term. */
    public void load() {
        var known = teaching.directed();
        var code = parameters.textOrNull("code");
        if (code != null && !Faces.isPostback()) {
            var term = known.terms().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"));
            var within = known.terms().stream()
                    .filter(each -> each.id().equals(term.parent()))
                    .map(TeachingTerm::code)
                    .findFirst()
                    .orElse(null);
            form = Form.of(TermDraft.class, new TermDraft(term.name(), term.firstDay(), term.lastDay(), within));
        }
    }

    public void save() {
        plan.execute(parameters.slug(), parameters.textOrNull("code"), form.read());
        notices.done("centers.term.saved");
        Faces.redirect("/manage/centers/%s/teaching", parameters.slug());
    }

    public Form<TermDraft> getForm() {
        return form;
    }
}
