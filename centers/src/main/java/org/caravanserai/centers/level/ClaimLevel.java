package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Records a self-assessed level. It is shown as such and never counts where a level is required. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ClaimLevel {

    private final Levels levels;
    private final LevelSchemes schemes;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public ClaimLevel(Levels levels, LevelSchemes schemes, CenterStaff staff, Clock clock) {
        this.levels = levels;
        this.schemes = schemes;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A level as entered in a form.
     *
     * @param scheme code and version with a space between them
     */
    public record Form(
            @Nullable String language,
            @Nullable String scheme,
            @Nullable String level,
            @Nullable String reachedOn) {}

    /**
     * @throws Invalid each fault with its field; {@code unknown-scheme}, {@code unknown-level}
     */
    public void execute(Form form) {
        var fields = new FormFields();
        var language = fields.needed("language", form.language()) ? fields.language("language", form.language()) : null;
        var day = fields.needed("reachedOn", form.reachedOn()) ? fields.date("reachedOn", form.reachedOn()) : null;
        fields.needed("scheme", form.scheme());
        fields.needed("level", form.level());
        fields.throwIfAny();
        var named = String.valueOf(form.scheme()).strip();
        var scheme = schemes.named(named).orElseThrow(() -> new Invalid("scheme", "unknown-scheme", named));
        var level = String.valueOf(form.level()).strip();
        if (!scheme.has(level)) {
            throw new Invalid("level", "unknown-level", level);
        }
        if (language == null || day == null) {
            throw new IllegalStateException("refused before");
        }
        levels.claim(
                staff.account(),
                new LevelRecord(
                        language, scheme.code(), scheme.version(), level, null, LevelBasis.SELF, day, null, null),
                clock.instant());
    }
}
