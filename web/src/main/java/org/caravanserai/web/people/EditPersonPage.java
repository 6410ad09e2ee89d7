package org.caravanserai.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.EditPerson;
import org.caravanserai.platform.people.PersonDraft;
import org.caravanserai.platform.people.ReadPersonDraft;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Corrects what is known of a person. */
@Named
@RequestScoped
public class EditPersonPage {

    private final ReadPersonDraft read;
    private final EditPerson edit;
    private final RequestParameters parameters;
    private final Notices notices;
    private Form<PersonDraft> form = Form.of(PersonDraft.class);

    @Inject
    EditPersonPage(ReadPersonDraft read, EditPerson edit, RequestParameters parameters, Notices notices) {
        this.read = read;
        this.edit = edit;
        this.parameters = parameters;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        form = Form.of(PersonDraft.class, read.execute(getCode()));
    }

    public void save() {
        edit.execute(getCode(), form.read());
        notices.done("people.changed");
        Faces.redirect("/manage/people/%s", getCode());
    }

    public String getCode() {
        return parameters.text("code");
    }

    public Form<PersonDraft> getForm() {
        return form;
    }
}
