package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.level.AddLevelScheme;
import org.caravanserai.centers.level.AddLevelScheme.LevelSchemeDraft;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** A scale of levels that an administrator adds. */
@Named
@RequestScoped
public class LevelSchemeForm {

    private final AddLevelScheme add;
    private final Notices notices;
    private final Form<LevelSchemeDraft> form = Form.of(LevelSchemeDraft.class);

    @Inject
    LevelSchemeForm(AddLevelScheme add, Notices notices) {
        this.add = add;
        this.notices = notices;
    }

    public void save() {
        add.execute(form.read());
        notices.done("centers.scales.added");
        Faces.redirect("/admin/levels");
    }

    public Form<LevelSchemeDraft> getForm() {
        return form;
    }
}
