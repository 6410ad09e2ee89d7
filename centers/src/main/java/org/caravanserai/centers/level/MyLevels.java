package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.CurrentLevel;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/** The levels of the caller, under a mapping to the CEFR that the caller chooses. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyLevels {

    private final Levels levels;
    private final LevelSchemes schemes;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public MyLevels(Levels levels, LevelSchemes schemes, CenterStaff staff, Clock clock) {
        this.levels = levels;
        this.schemes = schemes;
        this.staff = staff;
        this.clock = clock;
    }

    /** The present level in a language. */
    public record Present(LanguageTag language, LevelRecord level) {}

    /**
     * @param mapping the one that was used
     * @param present one for each language in which a verified level counts
     */
    public record Shown(
            LevelMapping mapping,
            List<LevelMapping> mappings,
            List<Present> present,
            List<LevelRecord> records,
            List<LevelScheme> schemes) {}

    /**
     * @param mapping code; null or unknown: the usual one
     */
    public Shown execute(@Nullable String mapping) {
        var all = levels.mappings();
        var chosen = all.stream()
                .filter(each -> each.code().equals(mapping))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> each.code().equals(Levels.USUAL_MAPPING))
                        .findFirst())
                .orElseThrow();
        var records = levels.of(staff.account(), chosen.code());
        var today = CurrentDates.latest(clock.instant());
        var present = records.stream()
                .map(LevelRecord::language)
                .distinct()
                .flatMap(language -> CurrentLevel.of(
                        records.stream()
                                .filter(each -> each.language().equals(language))
                                .toList(),
                        today)
                        .map(level -> new Present(language, level))
                        .stream())
                .toList();
        return new Shown(chosen, all, present, records, schemes.inUse());
    }
}
