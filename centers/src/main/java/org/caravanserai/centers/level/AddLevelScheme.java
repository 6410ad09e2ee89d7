package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An administrator adds a scale of levels, or a further version of one. What there is never changes: levels of people refer to it. */
@UseCase
@Requires(Permission.MANAGE_LEVELS)
public class AddLevelScheme {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_LEVEL = 40;
    private static final int MOST_LEVELS = 30;
    private static final String CODE = "[A-Za-z][A-Za-z0-9-]{1,19}";
    private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";

    private final LevelSchemes schemes;
    private final History history;

    @Inject
    public AddLevelScheme(LevelSchemes schemes, History history) {
        this.schemes = schemes;
        this.history = history;
    }

    /**
     * A scale as entered in a form.
     *
     * @param source who defines it, in which document
     * @param levels one a line, from the lowest to the highest
     */
    public record Form(
            @Nullable String code,
            @Nullable String version,
            @Nullable Map<String, String> name,
            @Nullable String source,
            @Nullable String levels) {}

    /**
     * @throws Invalid each fault with its field
     * @throws Conflict {@code scheme-known} when there is one of this code and version
     */
    public void execute(Form form) {
        var fields = new FormFields();
        var code = named(fields, "code", form.code(), CODE);
        var version = named(fields, "version", form.version(), VERSION);
        var name = fields.text("name", form.name());
        if (name != null && name.isEmpty()) {
            fields.wrong("name", "required");
        }
        var source =
                fields.needed("source", form.source()) ? fields.text("source", form.source(), LONGEST_SOURCE) : null;
        var levels = lines(form.levels());
        if (levels.isEmpty()) {
            fields.wrong("levels", "required");
        } else if (levels.size() > MOST_LEVELS
                || levels.stream().distinct().count() != levels.size()
                || levels.stream().anyMatch(level -> level.length() > LONGEST_LEVEL)) {
            fields.wrong("levels", "not-a-scale", MOST_LEVELS, LONGEST_LEVEL);
        }
        fields.throwIfAny();
        if (name == null || source == null) {
            throw new IllegalStateException("refused before");
        }
        if (!schemes.add(new LevelScheme(code, version, name, source, levels))) {
            throw new Conflict("scheme-known", code, version);
        }
        history.record(LevelScaleAction.idOf(code, version), LevelScaleAction.SCHEME_ADDED, code + " " + version);
    }

    private static String named(FormFields fields, String field, @Nullable String text, String pattern) {
        var stripped = Objects.requireNonNullElse(text, "").strip();
        if (fields.needed(field, stripped) && !stripped.matches(pattern)) {
            fields.wrong(field, "not-a-code", stripped);
        }
        return stripped;
    }

    static List<String> lines(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
