package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An administrator says that a scale is superseded, or in use again. */
@UseCase
@Requires(Permission.MANAGE_LEVELS)
public class SetLevelSchemeStatus {

    private final LevelSchemes schemes;
    private final History history;

    @Inject
    public SetLevelSchemeStatus(LevelSchemes schemes, History history) {
        this.schemes = schemes;
        this.history = history;
    }

    /**
     * Nothing is recorded where it has the status already.
     *
     * @throws NotFound when there is none
     */
    public void execute(String code, String version, LevelSchemeStatus status) {
        if (schemes.find(code, version).isEmpty()) {
            throw new NotFound("not-found");
        }
        if (schemes.become(code, version, status)) {
            history.record(
                    LevelScaleAction.idOf(code, version),
                    LevelScaleAction.SCHEME_STATUS_CHANGED,
                    code + " " + version + ": " + status);
        }
    }
}
