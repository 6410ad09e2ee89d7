package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** A director moves a session to another time, room or teacher. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class MoveSession {

    private final SessionMoves moves;
    private final SessionNews news;

    @Inject
    public MoveSession(SessionMoves moves, SessionNews news) {
        this.moves = moves;
        this.news = news;
    }

    /**
     * Where a session goes; null leaves it as it is.
     *
     * @param startsAt local time is that of the center
     */
    public record SessionMove(
            @Nullable WrittenTime startsAt,

            @Between(least = WeeklyPattern.LEAST_MINUTES, most = WeeklyPattern.MOST_MINUTES) @Nullable
            Integer minutes,

            @Described("Id of the room") @Nullable UUID room,

            @Described("Email address") @Nullable EmailAddress teacher,

            @Nullable Reason reason) {}

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code session-held}, {@code session-cancelled}, {@code room-clash}, {@code teacher-clash},
     *     {@code learner-has-clash}
     * @throws Invalid each fault with its field: {@code session-unchanged}, {@code session-in-the-past}, {@code not-a-teaching-day}
     */
    public void execute(UUID id, SessionMove to) {
        news.tell(List.of(moves.move(id, to, null)));
    }
}
