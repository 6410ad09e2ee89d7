package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

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
     * A level that somebody says they have.
     *
     * @param scheme code and version with a space between them
     */
    public record LevelClaim(
            LanguageTag language,
            @Described(example = "HSK 3.0") String scheme,
            String level,
            LocalDate reachedOn) {}

    /**
     * @throws Invalid {@code unknown-scheme}, {@code unknown-level}
     */
    public void execute(LevelClaim claim) {
        var named = claim.scheme().strip();
        var scheme = schemes.named(named).orElseThrow(() -> new Invalid("scheme", "unknown-scheme", named));
        var level = claim.level().strip();
        if (!scheme.has(level)) {
            throw new Invalid("level", "unknown-level", level);
        }
        levels.claim(
                staff.account(),
                new LevelRecord(
                        claim.language(),
                        scheme.code(),
                        scheme.version(),
                        level,
                        null,
                        LevelBasis.SELF,
                        claim.reachedOn(),
                        null,
                        null),
                clock.instant());
    }
}
