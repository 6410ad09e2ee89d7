package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.OneALine;
import org.caravanserai.platform.history.History;

/** An administrator adds a scale of levels, or a further version of one. What there is never changes: levels of people refer to it. */
@UseCase
@Requires(Permission.MANAGE_LEVELS)
public class AddLevelScheme {

    static final int LONGEST_SOURCE = 500;
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
     * A scale.
     *
     * @param source who defines it, in which document
     */
    public record LevelSchemeDraft(
            String code,
            String version,
            LocalizedText name,
            @Longest(LONGEST_SOURCE) String source,

            @Described("From the lowest to the highest") @OneALine @OrEmpty
            List<String> levels) {}

    /**
     * @throws Invalid each fault with its field
     * @throws Conflict {@code scheme-known} when there is one of this code and version
     */
    public void execute(LevelSchemeDraft draft) {
        var code = draft.code().strip();
        var version = draft.version().strip();
        var levels = written(draft.levels());
        new Invalid.Collector()
                .check(code.matches(CODE), "code", "not-a-code", code)
                .check(version.matches(VERSION), "version", "not-a-code", version)
                .check(!draft.name().isEmpty(), "name", "required")
                .check(!levels.isEmpty(), "levels", "required")
                .check(isScale(levels), "levels", "not-a-scale", MOST_LEVELS, LONGEST_LEVEL)
                .throwIfAny();
        if (!schemes.add(new LevelScheme(code, version, draft.name(), draft.source(), levels))) {
            throw new Conflict("scheme-known", code, version);
        }
        history.record(LevelScaleAction.idOf(code, version), LevelScaleAction.SCHEME_ADDED, code + " " + version);
    }

    private static boolean isScale(List<String> levels) {
        return levels.size() <= MOST_LEVELS
                && levels.stream().distinct().count() == levels.size()
                && levels.stream().allMatch(level -> level.length() <= LONGEST_LEVEL);
    }

    /** The lines in which something is written. */
    static List<String> written(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
