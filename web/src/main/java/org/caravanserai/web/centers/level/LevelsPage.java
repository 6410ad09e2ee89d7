package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.level.ClaimLevel;
import org.caravanserai.centers.level.ClaimLevel.LevelClaim;
import org.caravanserai.centers.level.ListLevelOpenings;
import org.caravanserai.centers.level.MyLevels;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The language passport of the person who is signed in. */
@Named
@RequestScoped
public class LevelsPage {

    private final MyLevels levels;
    private final ListLevelOpenings openings;
    private final ClaimLevel claim;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Form<LevelClaim> form = Form.of(LevelClaim.class);
    private MyLevels.@Nullable Shown shown;
    private @Nullable List<ListLevelOpenings.Line> open;

    @Inject
    LevelsPage(
            MyLevels levels,
            ListLevelOpenings openings,
            ClaimLevel claim,
            RequestParameters parameters,
            Notices notices) {
        this.levels = levels;
        this.openings = openings;
        this.claim = claim;
        this.parameters = parameters;
        this.notices = notices;
    }

    public MyLevels.Shown getShown() {
        if (shown == null) {
            shown = levels.execute(parameters.textOrNull("mapping"));
        }
        return shown;
    }

    /** Openings for the person's languages and levels. */
    public List<ListLevelOpenings.Line> getOpenings() {
        if (open == null) {
            open = openings.execute(parameters.textOrNull("mapping"));
        }
        return open;
    }

    /** Schemes with their versions. */
    public List<SelectItem> getSchemes() {
        return getShown().schemes().stream()
                .map(scheme -> new SelectItem(scheme.code() + " " + scheme.version()))
                .toList();
    }

    /** Levels of all schemes. */
    public List<SelectItem> getLevels() {
        return getShown().schemes().stream()
                .flatMap(scheme -> scheme.levels().stream()
                        .map(level -> new SelectItem(level, level + " – " + scheme.code() + " " + scheme.version())))
                .toList();
    }

    public void save() {
        claim.execute(form.read());
        notices.done("centers.levels.saved");
        Faces.redirect("/my/levels");
    }

    public Form<LevelClaim> getForm() {
        return form;
    }
}
