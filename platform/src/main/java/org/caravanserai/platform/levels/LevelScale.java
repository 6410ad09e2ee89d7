package org.caravanserai.platform.levels;

import java.util.List;

/**
 * A scale of language levels in one of its versions.
 *
 * @param levels from the lowest to the highest
 */
public record LevelScale(String code, String version, List<String> levels) {

    public LevelScale {
        levels = List.copyOf(levels);
    }

    /** Code and version, as people choose it. */
    public String name() {
        return code + " " + version;
    }
}
