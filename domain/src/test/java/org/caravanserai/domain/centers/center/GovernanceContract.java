package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Governance} promises. */
public interface GovernanceContract extends CenterContract {

    LocalDate FIRST = LocalDate.of(2027, 1, 1);

    Governance governance();

    @Test
    default void agreementsAreListedTheLastPeriodFirst() {
        var center = center();
        var second = agreement(center, 2);
        var first = agreement(center, 1);
        agreement(center(), 1);
        assertThat(inTransaction(() -> governance().agreements(center.id())))
                .extracting(CenterAgreement::text)
                .containsExactly(second.text(), first.text());
        assertThat(inTransaction(() -> governance().agreements(Ids.next()))).isEmpty();
    }

    @Test
    default void aPeriodHasOneAgreement() {
        var center = center();
        agreement(center, 1);
        assertTaken(() -> governance().add(new CenterAgreement(center.id(), 1, null, text(1), NOW)));
    }

    @Test
    default void signaturesAreWrittenBack() {
        var center = center();
        var agreement = agreement(center, 1);
        inTransaction(() -> governance()
                .agreements(center.id())
                .get(0)
                .sign(CenterSide.PARTNER, agreement.hash(), Ids.next(), Caller.SYSTEM, NOW));
        assertThat(inTransaction(
                        () -> governance().agreements(center.id()).get(0).signed()))
                .containsExactly(CenterSide.PARTNER);
    }

    @Test
    default void postsAreListedTheLatestTermFirst() {
        var center = center().id();
        var director = appoint(center, PostKind.DIRECTOR, CenterSide.HOST, FIRST, null);
        var chair = appoint(center, PostKind.BOARD_CHAIR, CenterSide.HOST, FIRST.plusYears(1), null);
        var member = appoint(center, PostKind.BOARD_MEMBER, CenterSide.PARTNER, FIRST.minusYears(1), FIRST);
        appoint(center().id(), PostKind.BOARD_CHAIR, CenterSide.HOST, FIRST, null);
        assertThat(inTransaction(() -> governance().posts(center)))
                .extracting(CenterPost::id)
                .containsExactly(chair.id(), director.id(), member.id());
    }

    @Test
    default void aPostIsFoundByItsIdentityAndWrittenBackWhenItEnds() {
        var post = appoint(center().id(), PostKind.DIRECTOR, CenterSide.HOST, FIRST, null);
        inTransaction(() -> governance().post(post.id()).orElseThrow().end(FIRST.plusDays(9)));
        assertThat(inTransaction(() -> governance().post(post.id()))).hasValueSatisfying(found -> {
            assertThat(found.person()).isEqualTo("Nguyen Van An");
            assertThat(found.until()).isEqualTo(FIRST.plusDays(9));
        });
        assertThat(inTransaction(() -> governance().post(Ids.next()))).isEmpty();
    }

    @Test
    default void aSideHasOneDirectorAtATime() {
        var center = center().id();
        appoint(center, PostKind.DIRECTOR, CenterSide.HOST, FIRST, FIRST.plusYears(1));
        assertTaken(() -> governance().add(post(center, PostKind.DIRECTOR, CenterSide.HOST, FIRST.plusYears(1), null)));
        appoint(center, PostKind.DIRECTOR, CenterSide.PARTNER, FIRST, null);
        appoint(center, PostKind.BOARD_MEMBER, CenterSide.HOST, FIRST, null);
        appoint(center, PostKind.BOARD_MEMBER, CenterSide.HOST, FIRST, null);
        appoint(center, PostKind.DIRECTOR, CenterSide.HOST, FIRST.plusYears(1).plusDays(1), null);
        appoint(center().id(), PostKind.DIRECTOR, CenterSide.HOST, FIRST, null);
        assertThat(inTransaction(() -> governance().posts(center))).hasSize(5);
    }

    @Test
    default void plannedPostsAreListedByTheirFirstDay() {
        var center = center().id();
        var later = plan(center, PostKind.TEACHER, CenterSide.PARTNER, 2, FIRST.plusDays(1));
        var first = plan(center, PostKind.ADMINISTRATOR, CenterSide.HOST, PlannedPost.MOST, FIRST);
        plan(center().id(), PostKind.TEACHER, CenterSide.PARTNER, 4, FIRST);
        assertThat(inTransaction(() -> governance().plannedPosts(center)))
                .extracting(PlannedPost::id)
                .containsExactly(first.id(), later.id());
        assertThat(inTransaction(() -> governance().plannedPosts(center)))
                .extracting(PlannedPost::number)
                .containsExactly(PlannedPost.MOST, 2);
    }

    @Test
    default void aNumberOfPostsEndsWhereAnotherBegins() {
        var center = center().id();
        plan(center, PostKind.TEACHER, CenterSide.HOST, 2, FIRST);
        inTransaction(() -> {
            var next = new PlannedPost(center, PostKind.TEACHER, CenterSide.HOST, 3, FIRST.plusDays(10));
            new PostPlan(governance().plannedPosts(center)).replace(next);
            governance().add(next);
        });
        assertThat(inTransaction(() -> governance().plannedPosts(center)))
                .extracting(PlannedPost::number, PlannedPost::until)
                .containsExactly(tuple(2, FIRST.plusDays(9)), tuple(3, null));
    }

    @Test
    default void aNumberIsCorrectedAndOneOfAMistakeIsRemoved() {
        var center = center().id();
        plan(center, PostKind.TEACHER, CenterSide.HOST, 2, FIRST);
        plan(center, PostKind.ADMINISTRATOR, CenterSide.HOST, 1, FIRST);
        inTransaction(() -> governance().plannedPosts(center).forEach(planned -> {
            if (planned.kind() == PostKind.TEACHER) {
                planned.correct(4);
            } else {
                governance().remove(planned);
            }
        }));
        assertThat(inTransaction(() -> governance().plannedPosts(center)))
                .extracting(PlannedPost::kind, PlannedPost::number)
                .containsExactly(tuple(PostKind.TEACHER, 4));
    }

    @Test
    default void postsOfOneKindAndSideHaveOneNumberOnADay() {
        var center = center().id();
        plan(center, PostKind.TEACHER, CenterSide.HOST, 2, FIRST);
        assertTaken(() ->
                governance().add(new PlannedPost(center, PostKind.TEACHER, CenterSide.HOST, 3, FIRST.plusYears(1))));
        plan(center, PostKind.TEACHER, CenterSide.PARTNER, 3, FIRST);
        plan(center, PostKind.DIRECTOR, CenterSide.HOST, 1, FIRST);
        plan(center().id(), PostKind.TEACHER, CenterSide.HOST, 3, FIRST);
        assertThat(inTransaction(() -> governance().plannedPosts(center))).hasSize(3);
    }

    @Test
    default void teachersAndAdministratorsHoldPostsLikeDirectors() {
        var center = center().id();
        for (var kind : List.of(PostKind.TEACHER, PostKind.TEACHER, PostKind.ADMINISTRATOR)) {
            appoint(center, kind, CenterSide.HOST, FIRST, null);
        }
        assertThat(inTransaction(() -> governance().posts(center)))
                .extracting(CenterPost::kind)
                .containsExactlyInAnyOrder(PostKind.TEACHER, PostKind.TEACHER, PostKind.ADMINISTRATOR);
    }

    private PlannedPost plan(UUID center, PostKind kind, CenterSide side, int number, LocalDate from) {
        var planned = new PlannedPost(center, kind, side, number, from);
        inTransaction(() -> governance().add(planned));
        return planned;
    }

    private CenterAgreement agreement(Center center, int period) {
        var agreement = new CenterAgreement(center.id(), period, center.partner(), text(period), NOW);
        inTransaction(() -> governance().add(agreement));
        return agreement;
    }

    private static AgreementText text(int period) {
        return new AgreementText(
                FIRST.plusYears(5L * period),
                FIRST.plusYears(5L * period + 5).minusDays(1),
                6,
                LocalizedText.of("en", "Period " + period));
    }

    private CenterPost appoint(UUID center, PostKind kind, CenterSide side, LocalDate from, @Nullable LocalDate until) {
        var post = post(center, kind, side, from, until);
        inTransaction(() -> governance().add(post));
        return post;
    }

    private static CenterPost post(
            UUID center, PostKind kind, CenterSide side, LocalDate from, @Nullable LocalDate until) {
        return new CenterPost(center, kind, side, "Nguyen Van An", from, until);
    }
}
