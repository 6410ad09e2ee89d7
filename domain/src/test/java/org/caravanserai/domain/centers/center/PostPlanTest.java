package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class PostPlanTest {

    private static final UUID CENTER = Ids.next();
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);

    private static PlannedPost planned(PostKind kind, CenterSide side, int number, LocalDate from) {
        return new PlannedPost(CENTER, kind, side, number, from);
    }

    private static PlannedPost teachers(int number, LocalDate from) {
        return planned(PostKind.TEACHER, CenterSide.HOST, number, from);
    }

    private static CenterPost held(PostKind kind, CenterSide side, LocalDate from) {
        return new CenterPost(CENTER, kind, side, "Linh Tran", from, from.plusDays(9));
    }

    @Test
    void postsOfTheStaffArePlannedAndSeatsOnTheBoardAreNot() {
        assertThat(planned(PostKind.ADMINISTRATOR, CenterSide.PARTNER, 1, FROM).center())
                .isEqualTo(CENTER);
        for (var kind : List.of(PostKind.BOARD_CHAIR, PostKind.BOARD_MEMBER)) {
            assertInvalid("kind: board-not-planned", () -> planned(kind, CenterSide.HOST, 1, FROM));
        }
    }

    @Test
    void theNumberIsOneToFiveHundredAndOneForADirector() {
        assertThat(teachers(PlannedPost.MOST, FROM).number()).isEqualTo(500);
        assertInvalid("number: between", () -> teachers(0, FROM));
        assertInvalid("number: between", () -> teachers(PlannedPost.MOST + 1, FROM));
        assertThat(planned(PostKind.DIRECTOR, CenterSide.HOST, 1, FROM).number())
                .isOne();
        assertInvalid("number: one-director", () -> planned(PostKind.DIRECTOR, CenterSide.HOST, 2, FROM));
    }

    @Test
    void anotherNumberEndsTheEarlierOneTheDayBefore() {
        var first = teachers(2, FROM);
        var other = planned(PostKind.TEACHER, CenterSide.PARTNER, 2, FROM);
        var next = teachers(3, FROM.plusDays(30));
        assertThat(first.clashesWith(next)).isTrue();
        new PostPlan(List.of(first, other)).replace(next);
        assertThat(first.until()).isEqualTo(FROM.plusDays(29));
        assertThat(first.isValidOn(FROM)).isTrue();
        assertThat(first.isValidOn(FROM.minusDays(1))).isFalse();
        assertThat(first.isValidOn(FROM.plusDays(29))).isTrue();
        assertThat(first.isValidOn(FROM.plusDays(30))).isFalse();
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.clashesWith(next)).isFalse();
        assertThat(next.clashesWith(first)).isFalse();
        assertThat(other.until()).isNull();
    }

    @Test
    void whatWasPlannedIsNotOverwritten() {
        var first = teachers(2, FROM);
        var plan = new PostPlan(List.of(first));
        assertInvalid("from: planned-later", () -> plan.replace(teachers(3, FROM)));
        assertInvalid("from: planned-later", () -> plan.replace(teachers(3, FROM.minusDays(1))));
        assertInvalid("from: planned-later", () -> plan.drop(PostKind.TEACHER, CenterSide.HOST, FROM));
        assertInvalid("from: planned-later", () -> first.end(FROM.minusDays(1)));
        assertThat(first.until()).isNull();
    }

    @Test
    void aNumberIsCorrectedWithinItsLimits() {
        var first = teachers(2, FROM);
        var plan = new PostPlan(List.of(first));
        assertThat(plan.beginning(PostKind.TEACHER, CenterSide.HOST, FROM)).contains(first);
        assertThat(plan.beginning(PostKind.TEACHER, CenterSide.HOST, FROM.plusDays(1)))
                .isEmpty();
        assertThat(plan.beginning(PostKind.TEACHER, CenterSide.PARTNER, FROM)).isEmpty();
        first.correct(5);
        assertThat(first.number()).isEqualTo(5);
        assertInvalid("number: between", () -> first.correct(0));
        assertInvalid("number: one-director", () -> planned(PostKind.DIRECTOR, CenterSide.HOST, 1, FROM)
                .correct(2));
    }

    @Test
    void postsThatAreNotPlannedAnyMoreEndTheDayBefore() {
        var first = teachers(2, FROM);
        var plan = new PostPlan(List.of(first));
        assertInvalid("number: nothing-planned", () -> plan.drop(PostKind.TEACHER, CenterSide.PARTNER, FROM));
        plan.drop(PostKind.TEACHER, CenterSide.HOST, FROM.plusDays(1));
        assertThat(first.until()).isEqualTo(FROM);
        assertInvalid("number: nothing-planned", () -> plan.drop(PostKind.TEACHER, CenterSide.HOST, FROM.plusDays(1)));
        plan.replace(teachers(1, FROM.plusDays(9)));
        assertThat(first.until()).isEqualTo(FROM);
    }

    @Test
    void onlyThePostsOfItsKindAndSideFillIt() {
        var two = teachers(2, FROM);
        var posts = List.of(
                held(PostKind.TEACHER, CenterSide.HOST, FROM),
                held(PostKind.TEACHER, CenterSide.PARTNER, FROM),
                held(PostKind.ADMINISTRATOR, CenterSide.HOST, FROM));
        assertThat(two.filled(posts, FROM)).isOne();
        assertThat(two.filled(posts, FROM.plusDays(10))).isZero();
        var three = List.of(posts.get(0), posts.get(0), posts.get(0));
        assertThat(two.filled(three, FROM)).as("a surplus does not count").isEqualTo(2);
    }
}
