package org.caravanserai.domain.centers.level;

import java.util.List;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A scale of language levels in one of its versions.
 *
 * @param source who defines it, in which document
 * @param levels from the lowest to the highest
 */
public record LevelScheme(String code, String version, LocalizedText name, String source, List<String> levels) {

    public LevelScheme {
        levels = List.copyOf(levels);
    }

    public boolean has(String level) {
        return levels.contains(level);
    }

    /** Less than 0 when the first is the lower one. Both are levels of this scheme. */
    public int compare(String first, String second) {
        return Integer.compare(levels.indexOf(first), levels.indexOf(second));
    }
}
