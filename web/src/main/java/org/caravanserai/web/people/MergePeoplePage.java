package org.caravanserai.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.MergePeople;
import org.caravanserai.platform.people.MergePeople.Merging;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** On the page of a record: another record of the same person becomes part of it. */
@Named
@RequestScoped
public class MergePeoplePage {

    private final MergePeople merge;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Form<Merging> form = Form.of(Merging.class);

    @Inject
    MergePeoplePage(MergePeople merge, RequestParameters parameters, Notices notices) {
        this.merge = merge;
        this.parameters = parameters;
        this.notices = notices;
    }

    public void merge() {
        merge.execute(parameters.text("code"), form.read());
        notices.done("people.merge.done");
        Faces.redirect("/manage/people/%s", parameters.text("code"));
    }

    public Form<Merging> getForm() {
        return form;
    }
}
