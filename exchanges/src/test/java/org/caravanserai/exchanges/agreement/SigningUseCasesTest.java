package org.caravanserai.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementStep;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.ConfirmSignings.SigningsConfirmed;
import org.caravanserai.exchanges.agreement.RecordSigning.AgreementPaperSignature;
import org.caravanserai.exchanges.agreement.RecordSigning.AgreementSignatures;
import org.caravanserai.exchanges.agreement.RecordSignings.AgreementsSigned;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.files.AttachFile;
import org.caravanserai.platform.files.DeleteFile;
import org.caravanserai.platform.files.ListFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Agreements that were signed on paper: one side records it, the other confirms it or objects. */
class SigningUseCasesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private final ExchangesWorld world = new ExchangesWorld();
    private final String code = world.drafted(5);

    private void record(AgreementPaperSignature... by) {
        record(null, by);
    }

    private void record(@Nullable String file, AgreementPaperSignature... by) {
        world.as(world.homeOfficer);
        world.of(RecordSigning.class).execute(code, new AgreementSignatures(DAY, List.of(by), file));
        world.commit();
    }

    private static AgreementPaperSignature rector() {
        return signature("home", "Wei Li", "Rector");
    }

    private static AgreementPaperSignature signature(String organization, String name, @Nullable String capacity) {
        return new AgreementPaperSignature(Slug.of(organization), name, capacity);
    }

    private void answer(boolean confirmed, @Nullable String reason) {
        world.as(world.partnerOfficer);
        world.of(AnswerSigning.class).execute(new AnswerSigning.Command(code, confirmed, reason));
        world.commit();
    }

    private ShowAgreement.Shown shown() {
        return world.of(ShowAgreement.class).execute(code);
    }

    @Test
    void anAgreementSignedOnPaperIsInForceAndPeopleAreNominatedAtOnce() {
        record(rector(), signature("partner", "Aya Kouassi", null));
        assertThat(shown().isInForce()).isTrue();
        assertThat(shown().agreement().isRecordedByOneSide()).isTrue();
        assertThat(shown().can(AgreementStep.CONFIRM_SIGNING)).isFalse();
        assertThat(shown().can(AgreementStep.APPROVE)).isFalse();
        assertThat(shown().can(AgreementStep.RECORD_SIGNING)).isFalse();
        assertThat(shown().can(AgreementStep.TAKE_SIGNING_BACK)).isTrue();
        assertThat(world.sent()).endsWith("AGREEMENT_RECORDED");
        assertThat(world.lastEmail().recipient().address().value()).startsWith("partner-officer");
        assertThat(world.nominated(code, "Lena").code()).isNotEmpty();

        world.as(world.partnerOfficer);
        assertThat(shown().can(AgreementStep.CONFIRM_SIGNING)).isTrue();
        assertThat(shown().can(AgreementStep.TAKE_SIGNING_BACK)).isFalse();
        answer(true, null);
        assertThat(world.sent()).endsWith("AGREEMENT_CONFIRMED");
        assertThat(world.lastEmail().recipient().address().value()).startsWith("home-officer");
        assertThat(shown().agreement().isRecordedByOneSide()).isFalse();
        assertThat(shown().can(AgreementStep.CONFIRM_SIGNING)).isFalse();
        answer(true, null);
        assertThat(world.memory.history.about(
                        AgreementAction.SUBJECT, world.agreement(code).id()))
                .extracting(HistoryLine::action)
                .filteredOn(action -> action.toString().startsWith("SIGN"))
                .containsExactlyInAnyOrder("SIGNED_ON_PAPER", "SIGNING_CONFIRMED");
    }

    @Test
    void anObjectionTakesItOutOfForceAndKeepsWhoWasNominated() {
        record(rector());
        var nominated = world.nominated(code, "Lena");
        assertInvalid("reason: required", () -> answer(false, null));
        answer(false, "The rector never signed");
        assertThat(world.sent()).endsWith("AGREEMENT_DISPUTED");
        assertThat(world.lastEmail().arguments().value("note")).isEqualTo("The rector never signed");
        assertThat(world.agreement(code).state()).isEqualTo(AgreementState.DRAFT);
        assertThat(world.exchanges.nominations.lock(nominated.code())).isPresent();
        assertRefused("agreement-not-in-force", () -> world.nominated(code, "Wei"));
        assertRefused("signing-disputed", () -> record(rector()));
        assertRefused("signing-over", () -> answer(true, null));
    }

    @Test
    void theSideThatRecordedItMayTakeItBackAndRecordItAgain() {
        record(rector());
        world.as(world.partnerOfficer);
        assertRefused("signing-over", () -> world.of(TakeSigningBack.class).execute(code));
        world.as(world.stranger);
        assertNotFound(() -> world.of(TakeSigningBack.class).execute(code));
        world.as(world.homeOfficer);
        world.of(TakeSigningBack.class).execute(code);
        world.commit();
        assertThat(world.sent()).endsWith("AGREEMENT_RECORD_TAKEN_BACK");
        assertThat(world.agreement(code).state()).isEqualTo(AgreementState.DRAFT);
        record(rector());
        assertThat(shown().isInForce()).isTrue();
    }

    @Test
    void whatIsWrongWithARecordIsSaidAtItsField() {
        world.as(world.homeOfficer);
        var use = world.of(RecordSigning.class);
        assertInvalid(
                List.of(
                        "by[0].organization: not-a-party",
                        "by[1].organization: unknown-reference",
                        "by[2].name: required",
                        "file: unknown-reference"),
                () -> use.execute(
                        code,
                        new AgreementSignatures(
                                DAY,
                                List.of(
                                        signature("elsewhere", "Nobody", null),
                                        signature("nowhere", "Nobody", null),
                                        signature("home", "", null)),
                                "NOFILE")));
        assertInvalid("by: required", () -> use.execute(code, new AgreementSignatures(DAY, List.of(), null)));
        world.as(world.stranger);
        assertNotFound(() -> use.execute(code, new AgreementSignatures(DAY, List.of(rector()), null)));
        assertNotFound(() -> world.of(AnswerSigning.class).execute(new AnswerSigning.Command(code, true, null)));
    }

    @Test
    void manyAreRecordedAtOnceAndThoseInForceArePassedOver() {
        var second = world.drafted(2);
        var inForce = world.inForce(1);
        world.as(world.homeOfficer);
        var use = world.of(RecordSignings.class);
        assertInvalid(
                List.of("agreements: required", "name: required"),
                () -> use.execute(new AgreementsSigned(List.of(), DAY, " ", null)));
        assertInvalid(
                List.of("signedOn: in-the-future"),
                () -> use.execute(new AgreementsSigned(List.of(inForce), LocalDate.of(2030, 1, 1), "Wei Li", null)));
        var done = use.execute(new AgreementsSigned(List.of(code, second, inForce, code), DAY, "Wei Li", "Rector"));
        world.commit();
        assertThat(done.recorded()).containsExactly(code, second);
        assertThat(done.passedOver()).containsExactly(inForce);
        assertThat(world.exchanges
                        .signings
                        .of(world.agreement(second).id(), 1)
                        .orElseThrow()
                        .state())
                .isEqualTo(SigningState.RECORDED);
        world.as(world.stranger);
        assertNotFound(() -> use.execute(new AgreementsSigned(List.of(code), DAY, "Wei Li", null)));
    }

    @Test
    void manyAreConfirmedAtOnceAndThoseThatWaitForNothingArePassedOver() {
        var second = world.drafted(2);
        var inForce = world.inForce(1);
        world.as(world.homeOfficer);
        world.of(RecordSignings.class).execute(new AgreementsSigned(List.of(code, second), DAY, "Wei Li", null));
        world.commit();
        var use = world.of(ConfirmSignings.class);
        assertThat(use.execute(new SigningsConfirmed(List.of(code))).passedOver())
                .as("of the side that has recorded it")
                .containsExactly(code);
        assertInvalid("agreements: required", () -> use.execute(new SigningsConfirmed(List.of())));
        world.as(world.partnerOfficer);
        var done = use.execute(new SigningsConfirmed(List.of(code, inForce, second)));
        world.commit();
        assertThat(done.confirmed()).containsExactly(code, second);
        assertThat(done.passedOver()).containsExactly(inForce);
        assertThat(world.sent()).endsWith("AGREEMENT_CONFIRMED", "AGREEMENT_CONFIRMED");
        assertThat(use.execute(new SigningsConfirmed(List.of(code))).confirmed())
                .as("once")
                .isEmpty();
        world.as(world.stranger);
        assertNotFound(() -> use.execute(new SigningsConfirmed(List.of(code))));
    }

    @Test
    void ofANewAgreementThatIsSignedAlreadyThePartnerIsToldOnce() {
        world.as(world.homeOfficer);
        var before = world.sent().size();
        var signed = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"), ExchangesWorld.terms(5), List.of(), false, null, true));
        world.commit();
        assertThat(world.sent()).hasSize(before);
        world.of(RecordSigning.class).execute(signed, new AgreementSignatures(DAY, List.of(rector()), null));
        world.commit();
        assertThat(world.sent()).hasSize(before + 1).endsWith("AGREEMENT_RECORDED");
        assertThat(world.of(ShowAgreement.class).execute(signed).asked()).isTrue();
    }

    private StoredFile attach(String slot) {
        return world.of(AttachFile.class)
                .execute(AgreementFiles.KIND, code, slot, "scan.pdf", new ByteArrayInputStream(PDF));
    }

    @Test
    void theScanIsReadByThePartiesAndChangedByTheSideThatRecordedIt() {
        world.wiring.put(world.of(AgreementFiles.class));
        world.as(world.homeOfficer);
        var scan = attach(AgreementFiles.SIGNED);
        record(scan.code(), rector());
        assertThat(world.exchanges
                        .signings
                        .of(world.agreement(code).id(), 1)
                        .orElseThrow()
                        .file())
                .isEqualTo(scan.id());

        world.as(world.partnerOfficer);
        assertThat(world.of(ListFiles.class)
                        .execute(AgreementFiles.KIND, code, AgreementFiles.SIGNED)
                        .mayChange())
                .as("the proof of the other side")
                .isFalse();
        attach("ANNEX");
        world.as(world.stranger);
        assertNotFound(() -> world.of(ListFiles.class).execute(AgreementFiles.KIND, code, AgreementFiles.SIGNED));
        assertNotFound(() -> world.of(DeleteFile.class).execute(scan.code()));
        world.as(world.homeOfficer);
        world.of(DeleteFile.class).execute(scan.code());
    }
}
