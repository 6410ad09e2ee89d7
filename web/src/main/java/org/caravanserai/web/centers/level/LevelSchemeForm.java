package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.level.AddLevelScheme;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A scale of levels that an administrator adds. */
@Named
@RequestScoped
public class LevelSchemeForm {

    private final AddLevelScheme add;
    private final Notices notices;
    private final Map<String, @Nullable String> fields = new HashMap<>();
    private final Map<String, String> name = new HashMap<>();

    @Inject
    LevelSchemeForm(AddLevelScheme add, Notices notices) {
        this.add = add;
        this.notices = notices;
    }

    public void save() {
        add.execute(new AddLevelScheme.Form(
                fields.get("code"), fields.get("version"), name, fields.get("source"), fields.get("levels")));
        notices.done("centers.scales.added");
        Faces.redirect("/admin/levels");
    }

    /** Code, version, source and levels. */
    public Map<String, @Nullable String> getFields() {
        return fields;
    }

    public Map<String, String> getName() {
        return name;
    }
}
