package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.CloseCenter.Settlement;
import org.caravanserai.centers.center.FileCenterAgreement.AgreementDraft;
import org.caravanserai.centers.center.PlanTeachOut.TeachOut;
import org.caravanserai.centers.center.TransferCenter.Transfer;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.center.CenterDeadline;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Closings.OpenClass;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.center.TeachOutMeasure;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

/** A center that runs: suspended, transferred, renewed, closed. */
class CenterClosingTest {

    private static final Map<ClosureReason, Integer> REASONS =
            Map.of(ClosureReason.LOW_ENROLMENT, 60, ClosureReason.HOST_DECISION, 40);

    private final CentersWorld world = new CentersWorld();

    private Slug closing() {
        var slug = world.operating("red-river").slug();
        world.as(world.director);
        world.of(AnnounceClosing.class).execute(slug, world.today().plusDays(60), REASONS, "Too few learners.");
        world.commit();
        return slug;
    }

    private static Settlement settled() {
        return new Settlement(Slug.of("host"), "Books go to the library.", "Balanced.");
    }

    @Test
    void reasonsOfAClosingAreWeighedAndItsDayIsToCome() {
        var slug = world.operating("red-river").slug();
        world.as(world.director);
        var announce = world.of(AnnounceClosing.class);
        var day = world.today().plusDays(1);
        refused(() -> announce.execute(slug, day, Map.of(), null), "reasons-needed");
        refused(() -> announce.execute(slug, day, Map.of(ClosureReason.OTHER, 50), null), "weights-not-whole");
        refused(() -> announce.execute(slug, world.today().minusDays(1), REASONS, null), "closing-in-the-past");
        announce.execute(slug, day, REASONS, null);
        assertThat(world.center(slug).state()).isEqualTo(CenterState.CLOSING);
        assertThat(world.center(slug).state().takesEnrolments()).isFalse();
    }

    @Test
    void noClassGoesOnAfterTheClosingWithoutACarrier() {
        var slug = closing();
        var late = world.today().plusDays(90);
        world.closings.classes.add(new OpenClass("A1", LocalizedText.of("en", "A1"), "RUNNING", late));
        var plan = world.of(PlanTeachOut.class);
        refused(() -> plan.execute(slug, "A1", new TeachOut(TeachOutMeasure.FINISH, null)), "carrier-needed");
        refused(() -> plan.execute(slug, "A1", new TeachOut(TeachOutMeasure.MOVE, null)), "carrier-needed");
        refused(() -> plan.execute(slug, "B2", new TeachOut(TeachOutMeasure.CANCEL, null)), "not-found");
        refused(() -> world.of(CloseCenter.class).execute(slug, settled()), "classes-not-over");
        plan.execute(slug, "A1", new TeachOut(TeachOutMeasure.FINISH, Slug.of("partner")));
        var shown = world.of(ShowClosing.class).execute(slug);
        assertThat(shown.classes().get(0).carrier()).isNotNull();
        world.of(CloseCenter.class).execute(slug, settled());
        assertThat(world.center(slug).state()).isEqualTo(CenterState.CLOSED);
        assertThat(world.history())
                .containsSubsequence("CLOSING_ANNOUNCED Too few learners.", "TEACH_OUT_PLANNED A1", "CLOSED");
    }

    @Test
    void aClosedCenterHasACustodianOfItsRecords() {
        var slug = closing();
        refused(
                () -> world.of(CloseCenter.class).execute(slug, new Settlement(Slug.of("nowhere"), "x", "y")),
                "unknown-reference");
        world.of(CloseCenter.class).execute(slug, settled());
        assertThat(world.of(ShowClosing.class).execute(slug).custodian()).isEqualTo(world.host.displayName());
        assertThat(world.center(slug).dates().closesOn()).isEqualTo(world.today());
        refused(() -> world.of(CloseCenter.class).execute(slug, settled()), "center-state");
    }

    @Test
    void theAuthoritySuspendsACenterAndLetsItGoOn() {
        var slug = world.operating("red-river").slug();
        world.as(world.authority);
        refused(() -> world.of(SuspendCenter.class).execute(slug, " "), "required");
        world.of(SuspendCenter.class).execute(slug, "No reports.");
        assertThat(world.center(slug).state()).isEqualTo(CenterState.SUSPENDED);
        assertThat(world.center(slug).state().takesEnrolments()).isFalse();
        world.of(ResumeCenter.class).execute(slug, "Reports came.");
        assertThat(world.center(slug).state()).isEqualTo(CenterState.OPERATING);
        refused(() -> world.of(ResumeCenter.class).execute(slug, null), "center-state");
        assertThat(world.history()).contains("SUSPENDED No reports.", "RESUMED Reports came.");
        assertThat(world.sent()).contains("CENTER_SUSPENDED", "CENTER_RESUMED");
    }

    @Test
    void aTransferredCenterRunsWhenTheNewPartnerHasSigned() {
        var slug = world.operating("red-river").slug();
        world.as(world.director);
        var transfer = world.of(TransferCenter.class);
        refused(() -> transfer.execute(slug, new Transfer(Slug.of("nowhere"), "They leave.")), "unknown-reference");
        refused(() -> transfer.execute(slug, new Transfer(Slug.of("partner"), "They leave.")), "same-partner");
        transfer.execute(slug, new Transfer(Slug.of("elsewhere"), "They leave."));
        assertThat(world.center(slug).state()).isEqualTo(CenterState.TRANSFERRED);
        assertThat(world.history()).contains("TRANSFERRED They leave.");
        world.of(FileCenterAgreement.class).execute(slug, CentersWorld.agreement());
        var agreement = world.governance.agreements(world.center(slug).id()).get(0);
        world.of(SignCenterAgreement.class).execute(slug, agreement.hash(), null);
        world.as(world.stranger);
        world.of(SignCenterAgreement.class).execute(slug, agreement.hash(), CenterSide.PARTNER);
        assertThat(world.center(slug).state()).isEqualTo(CenterState.OPERATING);
    }

    @Test
    void theClockOpensTheRenewalAndTheNextPeriodEndsIt() {
        var center = world.center(world.signed());
        CenterFixtures.after(center, CenterState.OPENED, CenterState.OPERATING);
        var cases = world.of(RenewalCases.class);
        var deadline = world.memory
                .deadlines
                .open(CenterDeadline.CENTER_RENEWAL, center.id())
                .orElseThrow();
        cases.fellDue(deadline);
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);
        world.clock.set(deadline.dueAt());
        cases.fellDue(deadline);
        cases.fellDue(deadline);
        assertThat(center.state()).isEqualTo(CenterState.RENEWAL_DUE);
        assertThat(cases.kind()).isEqualTo(CenterDeadline.CENTER_RENEWAL);
        for (var account : List.of(world.director, world.partnerDirector)) {
            world.as(account);
            if (world.governance.agreements(center.id()).size() == 1) {
                world.of(FileCenterAgreement.class)
                        .execute(
                                center.slug(),
                                new AgreementDraft(
                                        LocalDate.of(2031, 1, 1),
                                        LocalDate.of(2035, 12, 31),
                                        6,
                                        LocalizedText.of("en", "On.")));
                world.commit();
            }
            var agreement = world.governance.agreements(center.id()).get(0);
            world.of(SignCenterAgreement.class).execute(center.slug(), agreement.hash(), null);
        }
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);
        assertThat(world.history()).anyMatch(line -> line.startsWith("RENEWED"));
        assertThat(world.sent()).contains("CENTER_RENEWAL_DUE", "CENTER_RENEWED");
        assertThat(world.memory
                        .deadlines
                        .open(CenterDeadline.CENTER_RENEWAL, center.id())
                        .orElseThrow()
                        .dueAt())
                .isAfter(deadline.dueAt());
    }

    @Test
    void aSuspendedCenterThatRunsAgainMayBeDueForRenewalAtOnce() {
        var center = world.center(world.signed());
        CenterFixtures.after(center, CenterState.OPENED, CenterState.OPERATING, CenterState.SUSPENDED);
        var deadline = world.memory
                .deadlines
                .open(CenterDeadline.CENTER_RENEWAL, center.id())
                .orElseThrow();
        world.clock.set(deadline.dueAt());
        world.of(RenewalCases.class).fellDue(deadline);
        assertThat(center.state()).isEqualTo(CenterState.SUSPENDED);
        world.as(world.authority);
        world.of(ResumeCenter.class).execute(center.slug(), null);
        assertThat(center.state()).isEqualTo(CenterState.RENEWAL_DUE);
    }

    @Test
    void aCenterWhoseFirstClassStartsAfterItsRenewalFellDueIsDueAtOnce() {
        var center = world.center(world.signed());
        CenterFixtures.after(center, CenterState.OPENED);
        var deadline = world.memory
                .deadlines
                .open(CenterDeadline.CENTER_RENEWAL, center.id())
                .orElseThrow();
        var cases = world.of(RenewalCases.class);
        cases.started(world.operating("other"));
        assertThat(world.history()).doesNotContain("STARTED");
        world.clock.set(deadline.dueAt());
        cases.fellDue(deadline);
        assertThat(center.state()).isEqualTo(CenterState.OPENED);
        cases.started(center);
        assertThat(center.state()).isEqualTo(CenterState.RENEWAL_DUE);
        assertThat(world.history()).endsWith("STARTED", "RENEWAL_DUE");
        assertThat(world.sent()).contains("CENTER_RENEWAL_DUE");
    }

    @Test
    void whatIsNotSignedOrNotOpenedInTimeLapses() {
        var approved = world.center(world.approved());
        var signed = world.center(world.signed());
        var lapse = world.of(OpeningLapse.class);
        for (var center : List.of(approved, signed)) {
            lapse.fellDue(world.memory
                    .deadlines
                    .open(CenterDeadline.CENTER_OPENING, center.id())
                    .orElseThrow());
            assertThat(world.memory.deadlines.open(CenterDeadline.CENTER_OPENING, center.id()))
                    .isEmpty();
        }
        assertThat(approved.state()).isEqualTo(CenterState.LAPSED);
        assertThat(signed.state()).isEqualTo(CenterState.NEVER_OPENED);
        assertThat(lapse.kind()).isEqualTo(CenterDeadline.CENTER_OPENING);
        assertThat(world.history()).contains("LAPSED", "NEVER_OPENED");
    }

    @Test
    void ownersFileTheirPartsAndTheAuthorityReadsThem() {
        var center = world.draft("red-river");
        var files = world.of(CenterFiles.class);
        var letter = new FilePlace(CenterFiles.KIND, center.id(), "application-LETTER");
        var text = new FilePlace(CenterFiles.KIND, center.id(), "agreement-PARTNER");
        assertThat(files.subject("red-river")).contains(center.id());
        assertThat(files.policy(letter)).isPresent();
        assertThat(files.policy(text)).isPresent();
        assertThat(files.policy(new FilePlace(CenterFiles.KIND, center.id(), "application-OTHER")))
                .isEmpty();
        assertThat(files.filed(center.id())).isEmpty();
        assertThat(files.mayChange(letter, caller(world.director))).isTrue();
        assertThat(files.mayChange(letter, caller(world.partnerDirector))).isFalse();
        assertThat(files.mayRead(letter, caller(world.partnerDirector))).isTrue();
        assertThat(files.mayRead(letter, caller(world.authority))).isFalse();
        assertThat(files.mayRead(letter, caller(world.stranger))).isFalse();
        CenterFixtures.operating(center);
        assertThat(files.mayRead(letter, caller(world.authority))).isTrue();
        assertThat(files.mayChange(letter, caller(world.director))).isFalse();
        assertThat(files.mayChange(text, caller(world.partnerDirector))).isTrue();
        assertThat(files.mayChange(text, caller(world.director))).isFalse();
    }

    private Caller caller(Account account) {
        return world.memory.callers.byAccount(account.id()).orElseThrow();
    }

    @Test
    void theRenewalIsDueBeforeTheNoticePeriod() {
        var slug = world.signed();
        var agreement = world.governance.agreements(world.center(slug).id()).get(0);
        assertThat(agreement.renewalDueOn()).isEqualTo(LocalDate.of(2030, 6, 30).minusDays(90));
    }
}
