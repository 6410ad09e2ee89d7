package org.caravanserai.platform.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.organizations.Sector;

/** What the registry's types are here. An organization may have several; the more telling one decides. */
final class RorTypes {

    private static final Map<String, Sector> BY_WEIGHT = byWeight();

    private RorTypes() {}

    static Sector sector(List<String> types) {
        var known = types.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
        return BY_WEIGHT.entrySet().stream()
                .filter(entry -> known.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Sector.NON_GOVERNMENTAL);
    }

    private static Map<String, Sector> byWeight() {
        var sectors = new LinkedHashMap<String, Sector>();
        sectors.put("education", Sector.UNIVERSITY);
        sectors.put("government", Sector.GOVERNMENT);
        sectors.put("company", Sector.ENTERPRISE);
        sectors.put("facility", Sector.RESEARCH_INSTITUTE);
        sectors.put("archive", Sector.RESEARCH_INSTITUTE);
        sectors.put("healthcare", Sector.RESEARCH_INSTITUTE);
        return sectors;
    }
}
