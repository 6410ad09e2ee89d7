package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.centers.level.AddLevelMapping;
import org.caravanserai.centers.level.AddLevelMapping.MappingDraft;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** A mapping of a scale to the CEFR that an administrator adds. */
@Named
@RequestScoped
public class LevelMappingForm {

    private final AddLevelMapping add;
    private final LevelScalesPage page;
    private final Notices notices;
    private final Texts texts;
    private final Form<MappingDraft> form = Form.of(MappingDraft.class);

    @Inject
    LevelMappingForm(AddLevelMapping add, LevelScalesPage page, Notices notices, Texts texts) {
        this.add = add;
        this.page = page;
        this.notices = notices;
        this.texts = texts;
        form.put("status", MappingStatus.INDEPENDENT.name());
    }

    public void save() {
        add.execute(form.read());
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

    public Form<MappingDraft> getForm() {
        return form;
    }
}
