package org.caravanserai.web.centers.teaching;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.centers.teaching.SessionStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session of a class. */
@Schema(name = "ClassSession")
public record SessionJson(
        UUID id,
        String classCode,
        int number,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        SessionState state,
        @Nullable String room,
        @Nullable String teacher,
        @Nullable String reason,
        @Nullable OffsetDateTime movedFrom,
        boolean makeup,
        int learners,
        int marked,

        @Schema(description = "The steps that its state allows, whoever may take them")
        Set<SessionStep> possible) {

    public static SessionJson of(SessionRow row) {
        var teacher = row.teacherName();
        return new SessionJson(
                row.id(),
                row.code(),
                row.number(),
                row.startsAt().atZone(row.zone()).toOffsetDateTime(),
                row.endsAt().atZone(row.zone()).toOffsetDateTime(),
                row.state(),
                row.room(),
                teacher == null ? null : teacher.full(),
                row.reason(),
                ClassJson.at(row.movedFrom(), row.zone()),
                row.makeup(),
                row.learners(),
                row.marked(),
                row.possible());
    }
}
