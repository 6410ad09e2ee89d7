package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.teaching.ChangeClass;
import org.caravanserai.centers.teaching.ClassSettings;
import org.caravanserai.centers.teaching.ReadClassSettings;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Changes how a class is held. */
@Named
@RequestScoped
public class ClassChangePage {

    private final ReadClassSettings read;
    private final ChangeClass change;
    private final RequestParameters parameters;
    private final Notices notices;
    private Form<ClassSettings> form = Form.of(ClassSettings.class);

    private @Nullable Long version;

    @Inject
    ClassChangePage(ReadClassSettings read, ChangeClass change, RequestParameters parameters, Notices notices) {
        this.read = read;
        this.change = change;
        this.parameters = parameters;
        this.notices = notices;
    }

    /** Fills the fields with what is known of the class. */
    public void load() {
        var known = read.execute(parameters.text("code"));
        if (!Faces.isPostback()) {
            form = Form.of(ClassSettings.class, known.settings());
            version = known.version();
        }
    }

    public void save() {
        var code = parameters.text("code");
        change.execute(code, version, form.read());
        notices.done("centers.class.changed");
        Faces.redirect("/manage/classes/%s", code);
    }

    public Form<ClassSettings> getForm() {
        return form;
    }

    /** The version that was read, which the form sends back. */
    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
