package org.caravanserai.web.centers.level;

import java.time.OffsetDateTime;
import java.util.Map;
import org.caravanserai.centers.level.ListLevelOpenings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scholarship or call that requires a level in a language, and whether the caller's level is sufficient. */
@Schema(name = "LevelOpening")
public record LevelOpeningJson(
        Map<String, String> title,

        @Schema(description = "Address of its page") String link,

        String language,

        @Schema(description = "Code and version", example = "HSK 2010")
        String scheme,

        String level,

        @Schema(description = "Whether a verified level of the caller is enough")
        boolean met,

        @Nullable Integer places,
        @Nullable OffsetDateTime closesAt) {

    static LevelOpeningJson of(ListLevelOpenings.Line line) {
        var opening = line.opening();
        var need = opening.need();
        return new LevelOpeningJson(
                opening.title().texts(),
                opening.link(),
                need.language().value(),
                need.scheme() + " " + need.schemeVersion(),
                need.level(),
                line.met(),
                opening.places(),
                opening.closesAt() == null || opening.zone() == null
                        ? null
                        : opening.closesAt().atZone(opening.zone()).toOffsetDateTime());
    }
}
