package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The scales in which levels are told, and what their levels mean on the CEFR by whose word. */
@UseCase
@Public
public class ListLevelScales {

    private final LevelSchemes schemes;
    private final Levels levels;

    @Inject
    public ListLevelScales(LevelSchemes schemes, Levels levels) {
        this.schemes = schemes;
        this.levels = levels;
    }

    /**
     * @param mapped what each mapping says, by its code
     */
    public record Scales(
            List<LevelSchemes.Kept> schemes, List<LevelMapping> mappings, Map<String, List<MappedLevel>> mapped) {}

    /** All of them, also superseded ones. */
    public Scales execute() {
        return new Scales(schemes.all(), levels.mappings(), levels.mapped());
    }
}
