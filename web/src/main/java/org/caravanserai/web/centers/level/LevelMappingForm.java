package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.centers.level.AddLevelMapping;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A mapping of a scale to the CEFR that an administrator adds. */
@Named
@RequestScoped
public class LevelMappingForm {

    private final AddLevelMapping add;
    private final LevelScalesPage page;
    private final Notices notices;
    private final Texts texts;
    private final Map<String, @Nullable String> fields = new HashMap<>();
    private final Map<String, String> name = new HashMap<>();

    @Inject
    LevelMappingForm(AddLevelMapping add, LevelScalesPage page, Notices notices, Texts texts) {
        this.add = add;
        this.page = page;
        this.notices = notices;
        this.texts = texts;
        fields.put("status", MappingStatus.INDEPENDENT.name());
    }

    public void save() {
        add.execute(new AddLevelMapping.Form(
                fields.get("code"),
                name,
                fields.get("source"),
                fields.get("year"),
                fields.get("status"),
                fields.get("scheme"),
                fields.get("levels")));
        notices.done("centers.scales.mapped");
        Faces.redirect("/admin/levels");
    }

    /** Scales by code and version. */
    public List<SelectItem> getSchemes() {
        return page.getSchemes().stream()
                .map(each -> new SelectItem(
                        each.scheme().code() + " " + each.scheme().version()))
                .toList();
    }

    /** Who may stand behind a mapping. */
    public List<SelectItem> getStatuses() {
        return Stream.of(MappingStatus.values())
                .map(each -> new SelectItem(each.name(), texts.of("centers.scales.assertedBy." + each)))
                .toList();
    }

    /** Code, source, year, status, scheme and levels. */
    public Map<String, @Nullable String> getFields() {
        return fields;
    }

    public Map<String, String> getName() {
        return name;
    }
}
