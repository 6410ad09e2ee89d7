package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.CloseCenter.Settlement;
import org.caravanserai.centers.center.TransferCenter.Transfer;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

/** A deputy runs a center as its director does, but neither binds nor ends it. */
class DeputyTest {

    private final CentersWorld world = new CentersWorld();
    private final Account deputy = world.member(world.host, "deputy", OrganizationRole.CENTER_DEPUTY);

    @Test
    void aDeputyDescribesTheCenterAndNeitherClosesNorTransfersIt() {
        var slug = world.operating("red-river").slug();
        world.as(deputy);
        var shown = world.of(ShowOwnCenter.class).execute(slug);
        assertThat(shown.can(CenterStep.DESCRIBE)).isTrue();
        assertThat(shown.possible()).doesNotContainAnyElementsOf(CenterStep.ofDirectors());
        assertNotFound(() -> world.of(AnnounceClosing.class)
                .execute(slug, world.today().plusDays(1), Map.of(ClosureReason.OTHER, 100), null));
        assertNotFound(() -> world.of(CloseCenter.class)
                .execute(slug, new Settlement(Slug.of("host"), "Books go to the library.", "Balanced.")));
        assertNotFound(
                () -> world.of(TransferCenter.class).execute(slug, new Transfer(Slug.of("elsewhere"), "They leave.")));
        world.as(world.director);
        assertThat(world.of(ShowOwnCenter.class).execute(slug).can(CenterStep.ANNOUNCE_CLOSING))
                .isTrue();
    }

    @Test
    void aDeputyFilesTheAgreementAndDoesNotSignIt() {
        var slug = world.approved();
        world.as(deputy);
        world.of(FileCenterAgreement.class).execute(slug, CentersWorld.agreement());
        var hash = world.governance.agreements(world.center(slug).id()).get(0).hash();
        assertNotFound(() -> world.of(SignCenterAgreement.class).execute(slug, hash, null));
    }

    @Test
    void aDeputyAppointsTeachersAndNeitherAppointsNorEndsADirector() {
        var slug = world.operating("red-river").slug();
        var appoint = world.of(AppointToPost.class);
        var today = world.today();
        world.as(world.director);
        var center = world.center(slug).id();
        world.governance.posts(center).forEach(post -> post.end(today.minusDays(1)));
        var director = appoint.execute(
                slug, new AppointToPost.PostDraft(PostKind.DIRECTOR, CenterSide.HOST, "Lan", today, null));
        world.as(deputy);
        appoint.execute(slug, new AppointToPost.PostDraft(PostKind.TEACHER, CenterSide.HOST, "Mai", today, null));
        assertInvalid(
                List.of("kind: only-directors-appoint-one"),
                () -> appoint.execute(
                        slug,
                        new AppointToPost.PostDraft(
                                PostKind.DIRECTOR, CenterSide.HOST, "Mai", today.plusYears(9), null)));
        assertInvalid(List.of("kind: only-directors-appoint-one"), () -> world.of(EndPost.class)
                .execute(slug, director, today));
    }

    @Test
    void whoDirectsForThePartnerAndIsDeputyOfTheHostBindsThePartnerOnly() {
        var slug = world.operating("red-river").slug();
        var both = world.member(world.partner, "both", OrganizationRole.CENTER_DIRECTOR);
        world.memory.memberships.add(
                new Membership(world.host.id(), both.id(), OrganizationRole.CENTER_DEPUTY, world.clock.instant()));
        world.as(both);
        assertNotFound(
                () -> world.of(TransferCenter.class).execute(slug, new Transfer(Slug.of("elsewhere"), "They leave.")));
    }

    @Test
    void anApplicationIsWithdrawnAndDeletedByTheDirector() {
        world.as(deputy);
        var slug = world.of(DraftCenter.class).execute(CentersWorld.application());
        assertNotFound(() -> world.of(DeleteCenterDraft.class).execute(slug));
        assertNotFound(() -> world.of(WithdrawCenterApplication.class).execute(slug));
        world.as(world.director);
        world.of(DeleteCenterDraft.class).execute(slug);
    }
}
