package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * An administrator adds a mapping to the CEFR, or what a known one says of a further scale. What a mapping has said never
 * changes: another opinion is another mapping, and every level shown names the one that was used.
 */
@UseCase
@Requires(Permission.MANAGE_LEVELS)
public class AddLevelMapping {

    private static final int LONGEST_SOURCE = 500;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
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
     * A mapping as entered in a form.
     *
     * @param code of a new mapping, or of a known one, whose name, source and year are not asked again
     * @param year of the publication
     * @param status of a new mapping; null: independent
     * @param scheme code and version of the scale, with a space between them
     * @param levels one a line: the level, an equals sign, and the level of the CEFR; nothing after it where none corresponds
     */
    public record Form(
            @Nullable String code,
            @Nullable Map<String, String> name,
            @Nullable String source,
            @Nullable String year,
            @Nullable String status,
            @Nullable String scheme,
            @Nullable String levels) {}

    /**
     * @throws Invalid each fault with its field
     * @throws Conflict {@code mapping-known} when the mapping already covers this scale
     */
    public void execute(Form form) {
        var fields = new FormFields();
        var code = Objects.requireNonNullElse(form.code(), "").strip();
        if (fields.needed("code", code) && !code.matches(CODE)) {
            fields.wrong("code", "not-a-code", code);
        }
        var mapping = levels.mappings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .or(() -> described(code, form, fields));
        var scheme = scheme(form.scheme(), fields);
        var mapped = scheme == null ? List.<MappedLevel>of() : read(form.levels(), scheme, fields);
        fields.throwIfAny();
        if (scheme == null) {
            throw new IllegalStateException("refused before");
        }
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

    private static Optional<LevelMapping> described(String code, Form form, FormFields fields) {
        var name = Objects.requireNonNullElse(fields.text("name", form.name()), LocalizedText.EMPTY);
        if (name.isEmpty()) {
            fields.wrong("name", "required");
        }
        var source =
                fields.needed("source", form.source()) ? fields.text("source", form.source(), LONGEST_SOURCE) : null;
        var year =
                fields.needed("year", form.year()) ? fields.integer("year", form.year(), FIRST_YEAR, LAST_YEAR) : null;
        var status = Objects.requireNonNullElse(
                fields.constant(MappingStatus.class, "status", form.status()), MappingStatus.INDEPENDENT);
        return source == null || year == null
                ? Optional.empty()
                : Optional.of(new LevelMapping(code, name, source, year, status));
    }

    private @Nullable LevelScheme scheme(@Nullable String text, FormFields fields) {
        var named = Objects.requireNonNullElse(text, "").strip();
        if (!fields.needed("scheme", named)) {
            return null;
        }
        var found = schemes.named(named);
        if (found.isEmpty()) {
            fields.wrong("scheme", "unknown-scheme", named);
        }
        return found.orElse(null);
    }

    private static List<MappedLevel> read(@Nullable String text, LevelScheme scheme, FormFields fields) {
        var read = new ArrayList<MappedLevel>();
        for (var line : AddLevelScheme.lines(text)) {
            int equals = line.lastIndexOf('=');
            var level = equals < 0 ? line : line.substring(0, equals).strip();
            var cefr = equals < 0 ? "" : line.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
            var meant = EnumSet.allOf(CefrLevel.class).stream()
                    .filter(each -> each.name().equals(cefr))
                    .findFirst()
                    .orElse(null);
            if (!scheme.has(level)) {
                fields.wrong("levels", "unknown-level", level);
            } else if (equals < 0 || meant == null && !cefr.isEmpty()) {
                fields.wrong("levels", "not-a-mapped-level", line);
            } else if (read.stream().anyMatch(each -> each.level().equals(level))) {
                fields.wrong("levels", "mapped-twice", level);
            } else {
                read.add(new MappedLevel(scheme.code(), scheme.version(), level, meant));
            }
        }
        if (read.isEmpty() && !fields.anyWrong()) {
            fields.wrong("levels", "required");
        }
        return read;
    }
}
