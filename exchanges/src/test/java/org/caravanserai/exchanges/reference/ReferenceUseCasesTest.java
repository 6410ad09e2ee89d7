package org.caravanserai.exchanges.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.call.ReferenceStep;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.exchanges.call.CallRulesDraft;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.files.DownloadFile;
import org.caravanserai.platform.files.ListFiles;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References by links that work once: who asks, who writes, who reads, and what a call requires. */
class ReferenceUseCasesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private final ExchangesWorld world = new ExchangesWorld();
    private final Account reviewer = world.member(world.home, "reviewer", OrganizationRole.REVIEWER);
    private final Account scholar = world.account("scholar");

    @BeforeEach
    void contribute() {
        world.wiring.put(world.of(ReferenceFiles.class));
    }

    private ExchangeCall call(boolean required) {
        var rules = new CallRulesDraft(
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                new CallRulesDraft.ReferencesDraft(2, required),
                null);
        return world.openCall(world.inForce(1), rules);
    }

    private String draft(ExchangeCall call) {
        world.as(scholar);
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()))
                .code();
        world.commit();
        return code;
    }

    private static AskForReference.RefereeWish referee(String name) {
        return new AskForReference.RefereeWish(
                name, EmailAddress.of(name + "@example.org"), "Supervisor", LanguageTag.of("fr"));
    }

    private String ask(String application, String name) {
        var code = world.of(AskForReference.class).execute(application, referee(name));
        world.commit();
        return code;
    }

    private String token() {
        var link = world.lastEmail().arguments().value("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void give(String token, String text) {
        world.asVisitor();
        world.of(GiveReference.class).execute(new GiveReference.Command(token, text, null));
        world.commit();
        world.as(scholar);
    }

    @Test
    void aCallSaysHowManyReferencesItAsksFor() {
        assertThat(CallRulesDraft.of(call(true).rules()).references())
                .isEqualTo(new CallRulesDraft.ReferencesDraft(2, true));
        assertThat(CallRulesDraft.of(org.caravanserai.domain.exchanges.call.CallRules.OPEN)
                        .references())
                .isEqualTo(new CallRulesDraft.ReferencesDraft(0, false));
    }

    @Test
    void anApplicationWaitsForReferencesThatAreRequired() {
        var call = call(true);
        var code = draft(call);
        assertInvalid("references: references-missing", () -> world.of(SubmitApplication.class)
                .execute(code));
        ask(code, "fatima");
        assertThat(world.lastEmail().template().name()).isEqualTo("REFERENCE_ASKED");
        assertThat(world.lastEmail().recipient().language().value()).isEqualTo("fr");
        var first = token();
        ask(code, "george");
        give(token(), "Among the best of her year");
        assertThat(world.sent()).endsWith("REFERENCE_ARRIVED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(scholar.email());
        assertInvalid("references: references-missing", () -> world.of(SubmitApplication.class)
                .execute(code));
        give(first, "I have known her for years");
        assertThat(world.of(SubmitApplication.class).execute(code)).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(world.memory.history.about(
                        ApplicationAction.SUBJECT,
                        world.exchanges
                                .calls
                                .lockApplication(code)
                                .orElseThrow()
                                .id()))
                .filteredOn(line -> line.action().equals("REFERENCE_GIVEN"))
                .extracting(line -> line.who())
                .containsExactlyInAnyOrder("fatima", "george");
    }

    @Test
    void aReferenceArrivesOnceAndTheApplicantDoesNotReadIt() {
        var code = draft(call(false));
        ask(code, "fatima");
        var token = token();
        world.asVisitor();
        var opened = world.of(OpenReferenceLink.class).execute(token);
        assertThat(opened.possible()).containsExactly(ReferenceStep.GIVE, ReferenceStep.DECLINE);
        assertThat(opened.referee()).isEqualTo("fatima");
        assertThat(opened.relation()).isEqualTo("Supervisor");
        assertInvalid("text: required", () -> world.of(GiveReference.class)
                .execute(new GiveReference.Command(token, " ", null)));
        give(token, "Diligent");
        assertThat(world.of(OpenReferenceLink.class).execute(token).possible()).isEmpty();
        assertRefused("reference-state", () -> give(token, "Something else"));
        assertRefused("reference-state", () -> world.of(DeclineReference.class).execute(token));

        world.as(scholar);
        var own = world.of(ListOwnReferences.class).execute(code);
        assertThat(own.arrived()).isEqualTo(1);
        assertThat(own.lines().get(0).possible()).isEmpty();
        assertThat(own.hasRoom()).isTrue();
        assertThat(own.toString()).doesNotContain("Diligent");
        assertNotFound(() -> world.of(ReadReferences.class).execute(code));
        world.as(reviewer);
        assertNotFound(() -> world.of(ReadReferences.class).execute(code));
        world.as(scholar);
        world.of(SubmitApplication.class).execute(code);
        world.commit();
        world.as(reviewer);
        var read = world.of(ReadReferences.class).execute(code);
        assertThat(read.incomplete()).as("one of two").isTrue();
        assertThat(read.lines()).extracting(ReadReferences.Line::text).containsExactly("Diligent");
        world.as(world.stranger);
        assertNotFound(() -> world.of(ReadReferences.class).execute(code));
        assertNotFound(() -> world.of(ListOwnReferences.class).execute(code));
    }

    @Test
    void aReferenceIsAPdfFileWhereItIsNotWritten() {
        ask(draft(call(false)), "fatima");
        var token = token();
        world.asVisitor();
        assertInvalid("file: file-type", () -> world.of(GiveReference.class)
                .execute(new GiveReference.Command(
                        token, null, new GiveReference.SentFile("a.exe", new ByteArrayInputStream(new byte[] {'M', 'Z'
                        })))));
    }

    @Test
    void theFileOfAReferenceIsReadByReviewersOnlyAndGoesWithTheApplication() {
        var code = draft(call(false));
        var reference = ask(code, "fatima");
        var token = token();
        world.asVisitor();
        world.of(GiveReference.class)
                .execute(new GiveReference.Command(
                        token, null, new GiveReference.SentFile("letter.pdf", new ByteArrayInputStream(PDF))));
        world.commit();
        world.as(scholar);
        assertNotFound(() -> world.of(ListFiles.class).execute(ReferenceFiles.KIND, reference, ReferenceFiles.SLOT));
        world.of(SubmitApplication.class).execute(code);
        world.commit();
        world.as(reviewer);
        assertThat(world.of(ReadReferences.class).execute(code).lines())
                .extracting(ReadReferences.Line::file)
                .containsExactly(true);
        var slot = world.of(ListFiles.class).execute(ReferenceFiles.KIND, reference, ReferenceFiles.SLOT);
        assertThat(slot.mayChange()).isFalse();
        var content = new ByteArrayOutputStream();
        world.of(DownloadFile.class).execute(slot.files().get(0).code(), content);
        assertThat(content.size()).isEqualTo(PDF.length);

        world.as(scholar);
        world.of(WithdrawCallApplication.class).execute(code);
        world.commit();
        assertThat(world.exchanges.references.table.all()).isEmpty();
        assertNotFound(() -> world.of(OpenReferenceLink.class).execute(token));
    }

    @Test
    void whoTakesRequestsBackFillsNoMailbox() {
        var code = draft(call(true));
        for (int i = 0; i < EmailRateLimit.MAX_EMAILS; i++) {
            var reference = ask(code, "victim");
            world.of(WithdrawReferenceRequest.class).execute(code, reference);
            world.commit();
        }
        assertRefused("too-many-emails", () -> ask(code, "victim"));
        ask(code, "somebody-else");
    }

    @Test
    void refereesAreRemindedNowAndThenAndRequestsTakenBack() {
        var call = call(true);
        var code = draft(call);
        var reference = ask(code, "fatima");
        var token = token();
        assertRefused("reminded-recently", () -> world.of(RemindReferee.class).execute(code, reference));
        world.clock.forward(Duration.ofDays(2));
        world.of(RemindReferee.class).execute(code, reference);
        assertThat(world.sent()).endsWith("REFERENCE_REMINDER");
        assertThat(token()).isEqualTo(token);
        assertRefused("reminded-recently", () -> world.of(RemindReferee.class).execute(code, reference));

        assertInvalid("email: referee-twice", () -> ask(code, "fatima"));
        assertInvalid("email: own-address", () -> world.of(AskForReference.class)
                .execute(code, new AskForReference.RefereeWish("Me", scholar.email(), "Myself", null)));
        ask(code, "george");
        var second = token();
        assertRefused("references-full", () -> ask(code, "hana"));
        world.asVisitor();
        world.of(DeclineReference.class).execute(second);
        world.commit();
        assertThat(world.sent()).endsWith("REFERENCE_DECLINED");
        world.as(scholar);
        ask(code, "hana");
        world.of(WithdrawReferenceRequest.class).execute(code, reference);
        world.commit();
        assertThat(world.of(ListOwnReferences.class).execute(code).lines())
                .extracting(ListOwnReferences.Line::state)
                .containsExactly(ReferenceState.WITHDRAWN, ReferenceState.DECLINED, ReferenceState.REQUESTED);
        assertRefused("reference-state", () -> world.of(WithdrawReferenceRequest.class)
                .execute(code, reference));
        assertNotFound(() -> world.of(OpenReferenceLink.class).execute(token));
        assertNotFound(() -> world.of(WithdrawReferenceRequest.class).execute(code, "NONE"));

        world.clock.set(call.closesAt());
        assertRefused("call-closed", () -> world.of(AskForReference.class).execute(code, referee("iris")));
        assertNotFound(() -> world.of(OpenReferenceLink.class).execute(token()));
    }

    private Optional<Deadline> due(Reference reference) {
        return world.memory.deadlines.open(ExchangeDeadline.REFERENCE, reference.id());
    }

    private void remind(Reference reference) {
        due(reference).ifPresent(deadline -> assertThat(
                        world.of(ReferenceReminders.class).remind(deadline))
                .as("the applicant is not written to")
                .isTrue());
        world.commit();
    }

    private Reference reference(String code) {
        return world.exchanges.references.lock(code).orElseThrow();
    }

    @Test
    void refereesAreRemindedByThemselvesUntilTheReferenceHasCome() {
        var call = call(true);
        var code = draft(call);
        var first = reference(ask(code, "fatima"));
        var token = token();
        assertThat(due(first)).hasValueSatisfying(deadline -> {
            assertThat(deadline.dueAt()).isEqualTo(call.closesAt());
            assertThat(deadline.leadDays()).containsExactly(7, 2);
            assertThat(deadline.assignee().account()).isEqualTo(scholar.id());
        });
        world.asVisitor();
        remind(first);
        assertThat(world.sent()).as("asked a moment ago").endsWith("REFERENCE_ASKED");
        world.clock.forward(Duration.ofDays(3));
        remind(first);
        assertThat(world.sent()).endsWith("REFERENCE_REMINDER");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(first.email());
        assertThat(token()).isEqualTo(token);
        assertThat(world.history()).last().isEqualTo("REFERENCE_REMINDED fatima");
        give(token, "Diligent");
        assertThat(due(first)).isEmpty();

        var second = reference(ask(code, "george"));
        var other = token();
        world.asVisitor();
        world.of(DeclineReference.class).execute(other);
        world.commit();
        assertThat(due(second)).isEmpty();
        world.as(scholar);
        var third = reference(ask(code, "hana"));
        world.of(WithdrawReferenceRequest.class).execute(code, third.code());
        world.commit();
        assertThat(due(third)).isEmpty();
        var fourth = reference(ask(code, "iris"));
        world.of(WithdrawCallApplication.class).execute(code);
        world.commit();
        assertThat(due(fourth)).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhenTheTimeIsOver() {
        var call = call(false);
        var reference = reference(ask(draft(call), "fatima"));
        var deadline = due(reference).orElseThrow();
        world.clock.set(call.closesAt());
        remind(reference);
        assertThat(world.sent()).endsWith("REFERENCE_ASKED");
        world.of(ReferenceReminders.class).fellDue(deadline);
        assertThat(due(reference)).isEmpty();
    }

    @Test
    void nobodyReadsReferencesOfAnOwnApplication() {
        var call = call(false);
        world.as(reviewer);
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()))
                .code();
        world.of(SubmitApplication.class).execute(code);
        world.commit();
        assertForbidden("own-application", () -> world.of(ReadReferences.class).execute(code));
    }
}
