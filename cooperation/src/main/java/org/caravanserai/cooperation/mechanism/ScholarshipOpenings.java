package org.caravanserai.cooperation.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.cooperation.mechanism.ScholarshipDirectory;
import org.caravanserai.domain.cooperation.mechanism.ScholarshipRow;
import org.caravanserai.platform.levels.LevelNeed;
import org.caravanserai.platform.levels.LevelOpening;
import org.caravanserai.platform.levels.LevelOpenings;

/** Scholarship schemes are open to people with a level in a language. */
@ApplicationScoped
class ScholarshipOpenings implements LevelOpenings {

    private final ScholarshipDirectory directory;

    @Inject
    ScholarshipOpenings(ScholarshipDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<LevelOpening> openAt(Instant now) {
        return directory.withLevel(LocalDate.ofInstant(now, ZoneOffset.UTC)).stream()
                .map(ScholarshipOpenings::opening)
                .toList();
    }

    private static LevelOpening opening(ScholarshipRow row) {
        var needed = row.needed();
        return new LevelOpening(
                "cooperation.levelOpening",
                row.title(),
                "/cooperation/mechanisms/" + row.slug(),
                new LevelNeed(needed.language(), needed.scheme(), needed.schemeVersion(), needed.level()),
                row.places(),
                null,
                null);
    }
}
