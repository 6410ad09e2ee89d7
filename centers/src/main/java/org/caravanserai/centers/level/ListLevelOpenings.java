package org.caravanserai.centers.level;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.CurrentLevel;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.levels.LevelNeed;
import org.caravanserai.platform.levels.LevelOpening;
import org.caravanserai.platform.levels.LevelOpenings;
import org.jspecify.annotations.Nullable;

/** What is open to the caller with a level in a language: scholarships, calls, and whatever else areas contribute. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListLevelOpenings {

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::met)
            .reversed()
            .thenComparing(line -> line.opening().closesAt(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.opening().link());

    private final Levels levels;
    private final LevelSchemes schemes;
    private final CenterStaff staff;
    private final Instance<LevelOpenings> areas;
    private final Clock clock;

    @Inject
    public ListLevelOpenings(
            Levels levels, LevelSchemes schemes, CenterStaff staff, @Any Instance<LevelOpenings> areas, Clock clock) {
        this.levels = levels;
        this.schemes = schemes;
        this.staff = staff;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * @param met whether a verified level of the caller is enough
     * @param present the caller's best verified level in the language; null: none
     */
    public record Line(
            LevelOpening opening, boolean met, @Nullable LevelRecord present) {}

    /**
     * Openings in the languages in which the caller has a level, also one that is only claimed; those that are met first.
     *
     * @param mapping code of the mapping to the CEFR; null or unknown: the usual one
     */
    public List<Line> execute(@Nullable String mapping) {
        var chosen = levels.mappings().stream()
                .map(each -> each.code())
                .filter(code -> code.equals(mapping))
                .findFirst()
                .orElse(Levels.USUAL_MAPPING);
        var records = levels.of(staff.account(), chosen);
        if (records.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var scales = new Scales(schemes.all(), levels.mapped().getOrDefault(chosen, List.of()));
        var today = CurrentDates.latest(now);
        return areas.stream()
                .flatMap(area -> area.openAt(now).stream())
                .flatMap(opening -> {
                    var mine = records.stream()
                            .filter(record -> record.language()
                                    .isSameLanguage(opening.need().language()))
                            .toList();
                    return mine.isEmpty() ? Stream.<Line>empty() : Stream.of(line(opening, mine, scales, today));
                })
                .sorted(ORDER)
                .toList();
    }

    private static Line line(LevelOpening opening, List<LevelRecord> mine, Scales scales, LocalDate today) {
        return new Line(
                opening,
                scales.isMet(opening.need(), mine, today),
                CurrentLevel.of(mine, today).orElse(null));
    }

    /**
     * The scales, and what the chosen mapping says of their levels; read once for all openings.
     */
    private record Scales(List<LevelSchemes.Kept> schemes, List<MappedLevel> mapped) {

        boolean isMet(LevelNeed need, List<LevelRecord> mine, LocalDate today) {
            return schemes.stream()
                    .map(LevelSchemes.Kept::scheme)
                    .filter(scheme -> scheme.code().equals(need.scheme())
                            && scheme.version().equals(need.schemeVersion()))
                    .findFirst()
                    .map(scheme -> CurrentLevel.meets(mine, scheme, need.level(), cefr(need), today))
                    .orElse(false);
        }

        private @Nullable CefrLevel cefr(LevelNeed need) {
            return mapped.stream()
                    .filter(each -> each.scheme().equals(need.scheme())
                            && each.schemeVersion().equals(need.schemeVersion())
                            && each.level().equals(need.level()))
                    .findFirst()
                    .map(MappedLevel::cefr)
                    .orElse(null);
        }
    }
}
