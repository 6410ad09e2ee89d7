package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
