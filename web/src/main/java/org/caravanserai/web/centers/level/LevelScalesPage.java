package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.centers.level.ListLevelScales;
import org.caravanserai.centers.level.SetLevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The scales of levels, and what they mean on the CEFR by whose word. */
@Named
@RequestScoped
public class LevelScalesPage {

    private final ListLevelScales list;
    private final SetLevelSchemeStatus become;
    private final Notices notices;
    private ListLevelScales.@Nullable Scales scales;

    @Inject
    LevelScalesPage(ListLevelScales list, SetLevelSchemeStatus become, Notices notices) {
        this.list = list;
        this.become = become;
        this.notices = notices;
    }

    private ListLevelScales.Scales scales() {
        if (scales == null) {
            scales = list.execute();
        }
        return scales;
    }

    /**
     * A mapping with what it says.
     *
     * @param scales one for each scale: the levels with those of the CEFR
     */
    public record MappingLine(LevelMapping mapping, List<String> scales) {}

    /**
     * A scale.
     *
     * @param levels from the lowest to the highest
     */
    public record SchemeLine(LevelScheme scheme, LevelSchemeStatus status, String levels) {}

    public List<SchemeLine> getSchemes() {
        return scales().schemes().stream()
                .map(kept -> new SchemeLine(
                        kept.scheme(),
                        kept.status(),
                        String.join(" · ", kept.scheme().levels())))
                .toList();
    }

    public List<MappingLine> getMappings() {
        return scales().mappings().stream()
                .map(mapping -> new MappingLine(mapping, said(mapping.code())))
                .toList();
    }

    /** {@code HSK 2010: 1 = A1, 2 = A2}; levels without one of the CEFR are left out. */
    private List<String> said(String mapping) {
        return scales().mapped().getOrDefault(mapping, List.of()).stream()
                .filter(each -> each.cefr() != null && !each.scheme().equals("CEFR"))
                .collect(Collectors.groupingBy(
                        each -> each.scheme() + " " + each.schemeVersion(),
                        LinkedHashMap::new,
                        Collectors.mapping(LevelScalesPage::pair, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
    }

    private static String pair(MappedLevel level) {
        return level.level() + " = " + level.cefr();
    }

    public void supersede(String code, String version) {
        become(code, version, LevelSchemeStatus.SUPERSEDED);
    }

    public void takeUp(String code, String version) {
        become(code, version, LevelSchemeStatus.IN_USE);
    }

    private void become(String code, String version, LevelSchemeStatus status) {
        become.execute(code, version, status);
        notices.done("centers.scales.changed");
        Faces.redirect("/admin/levels");
    }
}
