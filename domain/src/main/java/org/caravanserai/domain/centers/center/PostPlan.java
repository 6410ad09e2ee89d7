package org.caravanserai.domain.centers.center;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.shared.Invalid;

/**
 * How many posts of each kind the sides of a center plan, with all earlier numbers, so that every day that is over can be answered.
 *
 * @param posts of one center
 */
public record PostPlan(List<PlannedPost> posts) {

    public PostPlan {
        posts = List.copyOf(posts);
    }

    /** The number that begins on this day. */
    public Optional<PlannedPost> beginning(PostKind kind, CenterSide side, LocalDate day) {
        return posts.stream()
                .filter(post -> post.isOf(kind, side) && post.from().equals(day))
                .findFirst();
    }

    /**
     * Another number takes the place of the one that is valid: that one ends the day before.
     *
     * @param next of the same center
     * @throws Invalid {@code planned-later} when a number begins on that day or later
     */
    public void replace(PlannedPost next) {
        end(next.kind(), next.side(), next.from());
    }

    /**
     * No such post is planned from this day on.
     *
     * @throws Invalid {@code nothing-planned} when none is on that day, {@code planned-later} when a number begins on that day or later
     */
    public void drop(PostKind kind, CenterSide side, LocalDate day) {
        if (end(kind, side, day).isEmpty()) {
            throw new Invalid("number", "nothing-planned", day);
        }
    }

    private Optional<PlannedPost> end(PostKind kind, CenterSide side, LocalDate day) {
        var same = posts.stream().filter(post -> post.isOf(kind, side)).toList();
        same.stream()
                .map(PlannedPost::from)
                .max(LocalDate::compareTo)
                .filter(last -> !last.isBefore(day))
                .ifPresent(last -> {
                    throw new Invalid("from", "planned-later", last);
                });
        var valid = same.stream().filter(post -> post.isValidOn(day)).findFirst();
        valid.ifPresent(post -> post.end(day.minusDays(1)));
        return valid;
    }
}
