package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.time.LocalDate;
import org.caravanserai.centers.center.AppointToPost.PostDraft;
import org.caravanserai.centers.center.PlanPosts.PlannedPosts;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PlannedPost;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

/** How many posts a center plans, and who holds them. */
class PlanPostsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final CentersWorld world = new CentersWorld();
    private final Slug slug = world.signed();

    private void plan(PostKind kind, CenterSide side, int number, LocalDate from) {
        world.of(PlanPosts.class).execute(slug, new PlannedPosts(kind, side, number, from));
        world.commit();
    }

    private void appoint(PostKind kind, CenterSide side, LocalDate from) {
        world.of(AppointToPost.class).execute(slug, new PostDraft(kind, side, "Zhou Min", from, null));
        world.commit();
    }

    @Test
    void anotherNumberLeavesWhatWasPlannedUntilThen() {
        world.as(world.director);
        plan(PostKind.TEACHER, CenterSide.HOST, 2, DAY);
        plan(PostKind.TEACHER, CenterSide.HOST, 3, DAY.plusMonths(1));
        assertThat(world.governance.plannedPosts(world.center(slug).id()))
                .extracting(PlannedPost::number, PlannedPost::from, PlannedPost::until)
                .containsExactly(tuple(2, DAY, DAY.plusMonths(1).minusDays(1)), tuple(3, DAY.plusMonths(1), null));
        assertThat(world.history()).contains("POSTS_PLANNED 2 · " + DAY, "POSTS_PLANNED 3 · " + DAY.plusMonths(1));
        refused(() -> plan(PostKind.TEACHER, CenterSide.HOST, 4, DAY.plusDays(1)), "planned-later");
    }

    @Test
    void aWrongNumberIsCorrectedFromItsFirstDayOn() {
        world.as(world.director);
        plan(PostKind.TEACHER, CenterSide.HOST, 2, DAY);
        plan(PostKind.TEACHER, CenterSide.HOST, 30, DAY.plusMonths(1));
        plan(PostKind.TEACHER, CenterSide.HOST, 3, DAY.plusMonths(1));
        refused(() -> plan(PostKind.TEACHER, CenterSide.HOST, 501, DAY.plusMonths(1)), "between");
        assertThat(world.governance.plannedPosts(world.center(slug).id()))
                .extracting(PlannedPost::number, PlannedPost::until)
                .containsExactly(tuple(2, DAY.plusMonths(1).minusDays(1)), tuple(3, null));
        plan(PostKind.TEACHER, CenterSide.HOST, 0, DAY.plusMonths(1));
        assertThat(world.governance.plannedPosts(world.center(slug).id()))
                .extracting(PlannedPost::number, PlannedPost::until)
                .containsExactly(tuple(2, DAY.plusMonths(1).minusDays(1)));
        assertThat(world.history())
                .contains("POSTS_PLANNED 30 · " + DAY.plusMonths(1), "POSTS_PLANNED 0 · " + DAY.plusMonths(1));
    }

    @Test
    void aNumberOfNoneEndsThePlan() {
        world.as(world.director);
        refused(() -> plan(PostKind.TEACHER, CenterSide.HOST, 0, DAY), "nothing-planned");
        plan(PostKind.TEACHER, CenterSide.HOST, 2, DAY);
        plan(PostKind.TEACHER, CenterSide.HOST, 0, DAY.plusDays(1));
        assertThat(world.governance.plannedPosts(world.center(slug).id()))
                .singleElement()
                .satisfies(post -> assertThat(post.until()).isEqualTo(DAY));
        assertThat(world.history()).contains("POSTS_PLANNED 0 · " + DAY.plusDays(1));
    }

    @Test
    void eachSidePlansItsOwnPostsOfTheStaff() {
        world.as(world.director);
        refused(() -> plan(PostKind.TEACHER, CenterSide.PARTNER, 2, DAY), "not-your-side");
        refused(() -> plan(PostKind.BOARD_CHAIR, CenterSide.HOST, 1, DAY), "board-not-planned");
        refused(() -> plan(PostKind.DIRECTOR, CenterSide.HOST, 2, DAY), "one-director");
        refused(() -> plan(PostKind.TEACHER, CenterSide.HOST, 501, DAY), "between");
        world.as(world.stranger);
        assertThatThrownBy(() -> plan(PostKind.TEACHER, CenterSide.HOST, 2, DAY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.of(ShowPlannedPosts.class).execute(slug)).isInstanceOf(NotFound.class);
        assertThat(world.governance.plannedPosts(world.center(slug).id())).isEmpty();
    }

    @Test
    void theListSaysHowManyAreFilledToday() {
        var today = world.today();
        world.as(world.partnerDirector);
        plan(PostKind.TEACHER, CenterSide.PARTNER, 2, today);
        appoint(PostKind.TEACHER, CenterSide.PARTNER, today.plusDays(1));
        appoint(PostKind.TEACHER, CenterSide.PARTNER, today);
        world.as(world.director);
        plan(PostKind.TEACHER, CenterSide.HOST, 1, today.minusDays(9));
        plan(PostKind.TEACHER, CenterSide.HOST, 2, today);
        plan(PostKind.ADMINISTRATOR, CenterSide.HOST, 1, today.plusDays(1));
        appoint(PostKind.ADMINISTRATOR, CenterSide.HOST, today);
        for (int i = 0; i < 3; i++) {
            appoint(PostKind.TEACHER, CenterSide.HOST, today);
        }
        assertThat(world.of(ShowPlannedPosts.class).execute(slug))
                .extracting(line -> line.post().kind(), line -> line.post().number(), ShowPlannedPosts.Line::filled)
                .containsExactly(
                        tuple(PostKind.TEACHER, 1, null),
                        tuple(PostKind.TEACHER, 2, 2),
                        tuple(PostKind.TEACHER, 2, 1),
                        tuple(PostKind.ADMINISTRATOR, 1, null));
    }

    @Test
    void thoseWhoTeachOrWorkThereAreNotShownInPublic() {
        world.appoint(slug, world.director, "HOST", "Nguyen Thi Lan");
        appoint(PostKind.TEACHER, CenterSide.HOST, DAY);
        appoint(PostKind.ADMINISTRATOR, CenterSide.HOST, DAY);
        world.appoint(slug, world.partnerDirector, "PARTNER", "Wang Jiaqi");
        world.as(world.director);
        world.of(OpenCenter.class).execute(slug, world.today());
        world.commit();
        world.asVisitor();
        assertThat(world.of(ShowCenter.class).execute(slug.value()).directors())
                .containsExactlyInAnyOrder("Nguyen Thi Lan", "Wang Jiaqi");
    }
}
