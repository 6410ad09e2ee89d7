package org.caravanserai.centers.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.platform.levels.LevelScale;
import org.caravanserai.platform.levels.LevelScales;

/** The schemes of levels that centers teach by, for all areas. */
@ApplicationScoped
class CenterLevelScales implements LevelScales {

    private final LevelSchemes schemes;

    @Inject
    CenterLevelScales(LevelSchemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public List<LevelScale> inUse() {
        return schemes.inUse().stream()
                .map(scheme -> new LevelScale(scheme.code(), scheme.version(), scheme.levels()))
                .toList();
    }
}
