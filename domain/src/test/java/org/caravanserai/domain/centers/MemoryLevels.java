package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.testing.MemoryTable;

/** Levels of people and mappings to the CEFR in memory. */
public final class MemoryLevels implements Levels {

    private static final Comparator<LevelRecord> ORDER = Comparator.comparing(
                    (LevelRecord each) -> each.language().value())
            .thenComparing(LevelRecord::reachedOn, Comparator.reverseOrder())
            .thenComparing(each -> each.basis().name())
            .thenComparing(LevelRecord::level);

    /** What a mapping says of a level. */
    public record Said(String mapping, MappedLevel level) {

        private boolean isOf(String scheme, String version, String name) {
            return level.scheme().equals(scheme)
                    && level.schemeVersion().equals(version)
                    && level.level().equals(name);
        }

        private List<String> key() {
            return List.of(mapping, level.scheme(), level.schemeVersion(), level.level());
        }
    }

    public final MemoryTable<Said> table = new MemoryTable<Said>().unique(Said::key);

    /** Levels of valid certificates by account, without what they mean on the CEFR; empty unless a test fills it. */
    public final Map<UUID, List<LevelRecord>> certified = new HashMap<>();

    private final Map<UUID, List<LevelRecord>> claimed = new HashMap<>();
    private final List<LevelMapping> mappings = new ArrayList<>();
    private final MemoryLevelSchemes schemes;

    public MemoryLevels(MemoryLevelSchemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public List<LevelMapping> mappings() {
        return mappings.stream()
                .sorted(Comparator.comparing(LevelMapping::year).reversed().thenComparing(LevelMapping::code))
                .toList();
    }

    @Override
    public List<LevelRecord> of(UUID account, String mapping) {
        var records = new ArrayList<>(certified.getOrDefault(account, List.of()));
        records.addAll(claimed.getOrDefault(account, List.of()));
        return records.stream()
                .map(each -> new LevelRecord(
                        each.language(),
                        each.scheme(),
                        each.schemeVersion(),
                        each.level(),
                        cefr(mapping, each.scheme(), each.schemeVersion(), each.level())
                                .orElse(null),
                        each.basis(),
                        each.reachedOn(),
                        each.validUntil(),
                        each.document()))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Optional<CefrLevel> cefr(String mapping, String scheme, String schemeVersion, String level) {
        return table.where(each -> each.mapping().equals(mapping) && each.isOf(scheme, schemeVersion, level))
                .findFirst()
                .map(each -> each.level().cefr());
    }

    @Override
    public Map<String, List<MappedLevel>> mapped() {
        return table.all().stream()
                .sorted(Comparator.comparing(Said::mapping)
                        .thenComparing(each -> each.level().scheme())
                        .thenComparing(each -> each.level().schemeVersion())
                        .thenComparing(this::position))
                .collect(Collectors.groupingBy(
                        Said::mapping, LinkedHashMap::new, Collectors.mapping(Said::level, Collectors.toList())));
    }

    private int position(Said said) {
        var level = said.level();
        return schemes.find(level.scheme(), level.schemeVersion())
                .map(LevelScheme::levels)
                .orElse(List.of())
                .indexOf(level.level());
    }

    @Override
    public void map(LevelMapping mapping, List<MappedLevel> levels) {
        if (mappings.stream().noneMatch(each -> each.code().equals(mapping.code()))) {
            mappings.add(mapping);
        }
        levels.forEach(each -> table.add(new Said(mapping.code(), each)));
    }

    @Override
    public void claim(UUID account, LevelRecord level, Instant now) {
        claimed.computeIfAbsent(account, ignored -> new ArrayList<>()).add(level);
    }
}
