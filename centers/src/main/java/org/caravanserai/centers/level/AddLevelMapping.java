package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.OneALine;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * An administrator adds a mapping to the CEFR, or what a known one says of a further scale. What a mapping has said never
 * changes: another opinion is another mapping, and every level shown names the one that was used.
 */
@UseCase
@Requires(Permission.MANAGE_LEVELS)
public class AddLevelMapping {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,29}";

    private final LevelSchemes schemes;
    private final Levels levels;
    private final History history;

    @Inject
    public AddLevelMapping(LevelSchemes schemes, Levels levels, History history) {
        this.schemes = schemes;
        this.levels = levels;
        this.history = history;
    }

    /**
     * A mapping.
     *
     * @param code of a new mapping, or of a known one, whose name, source and year are not asked again
     * @param year of the publication
     * @param status of a new mapping; null: independent
     * @param scheme code and version of the scale, with a space between them
     * @param levels one a line: the level, an equals sign, and the level of the CEFR; nothing after it where none corresponds
     */
    public record MappingDraft(
            String code,
            @OrEmpty LocalizedText name,
            @Longest(LONGEST_SOURCE) @Nullable String source,

            @Between(least = FIRST_YEAR, most = LAST_YEAR) @Nullable
            Integer year,

            @Nullable MappingStatus status,
            String scheme,
            @OneALine @OrEmpty List<String> levels) {

        public static final int LONGEST_SOURCE = 500;
        public static final int FIRST_YEAR = 1990;
        public static final int LAST_YEAR = 2100;
    }

    /**
     * @throws Invalid each fault with its field
     * @throws Conflict {@code mapping-known} when the mapping already covers this scale
     */
    public void execute(MappingDraft draft) {
        var faults = new Invalid.Collector();
        var code = draft.code().strip();
        faults.check(code.matches(CODE), "code", "not-a-code", code);
        var mapping = levels.mappings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .or(() -> described(code, draft, faults));
        var named = draft.scheme().strip();
        var found = schemes.named(named);
        faults.check(found.isPresent(), "scheme", "unknown-scheme", named);
        var mapped = found.map(scheme -> read(draft.levels(), scheme, faults)).orElse(List.of());
        faults.throwIfAny();
        var scheme = found.orElseThrow();
        if (levels.mapped().getOrDefault(code, List.of()).stream()
                .anyMatch(each -> each.scheme().equals(scheme.code())
                        && each.schemeVersion().equals(scheme.version()))) {
            throw new Conflict("mapping-known", code, scheme.code(), scheme.version());
        }
        levels.map(mapping.orElseThrow(), mapped);
        history.record(
                LevelScaleAction.idOf(scheme.code(), scheme.version()),
                LevelScaleAction.MAPPING_ADDED,
                scheme.code() + " " + scheme.version() + ": " + code);
    }

    private static Optional<LevelMapping> described(String code, MappingDraft draft, Invalid.Collector faults) {
        var source = draft.source();
        var year = draft.year();
        faults.check(!draft.name().isEmpty(), "name", "required")
                .check(source != null, "source", "required")
                .check(year != null, "year", "required");
        return source == null || year == null
                ? Optional.empty()
                : Optional.of(new LevelMapping(
                        code,
                        draft.name(),
                        source,
                        year,
                        Objects.requireNonNullElse(draft.status(), MappingStatus.INDEPENDENT)));
    }

    private static List<MappedLevel> read(List<String> lines, LevelScheme scheme, Invalid.Collector faults) {
        var read = new ArrayList<MappedLevel>();
        for (var line : AddLevelScheme.written(lines)) {
            int equals = line.lastIndexOf('=');
            var level = equals < 0 ? line : line.substring(0, equals).strip();
            var cefr = equals < 0 ? "" : line.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
            var meant = EnumSet.allOf(CefrLevel.class).stream()
                    .filter(each -> each.name().equals(cefr))
                    .findFirst()
                    .orElse(null);
            if (!scheme.has(level)) {
                faults.check(false, "levels", "unknown-level", level);
            } else if (equals < 0 || meant == null && !cefr.isEmpty()) {
                faults.check(false, "levels", "not-a-mapped-level", line);
            } else if (read.stream().anyMatch(each -> each.level().equals(level))) {
                faults.check(false, "levels", "mapped-twice", level);
            } else {
                read.add(new MappedLevel(scheme.code(), scheme.version(), level, meant));
            }
        }
        faults.check(!read.isEmpty() || !faults.isEmpty(), "levels", "required");
        return read;
    }
}
