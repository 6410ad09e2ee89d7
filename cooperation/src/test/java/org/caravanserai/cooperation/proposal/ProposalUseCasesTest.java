package org.caravanserai.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.cooperation.emails.CooperationEmail;
import org.caravanserai.cooperation.registry.LinkedTo;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.cooperation.proposal.Conversion;
import org.caravanserai.domain.cooperation.proposal.ProposalDeadline;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

class ProposalUseCasesTest {

    private final RegistryWorld world = new RegistryWorld();
    private final Account author = world.account("author");

    private String made() {
        world.as(author);
        var code = world.of(MakeProposal.class).execute(RegistryWorld.proposed());
        world.commit();
        return code;
    }

    private String admitted() {
        var code = made();
        world.asKeeper();
        world.of(AdmitProposal.class).execute(new AdmitProposal.Command(code, null, LocalDate.of(2099, 1, 1), null));
        return code;
    }

    @Test
    void onlyItsAuthorAndWhoAnswersSeeAProposalBeforeItIsAdmitted() {
        var code = made();
        assertThat(world.of(ShowProposal.class).execute(code).state()).isEqualTo(ProposalState.SUBMITTED);
        world.as(world.account("nosy"));
        assertNotFound(() -> world.of(ShowProposal.class).execute(code));
        assertNotFound(() -> world.of(WithdrawProposal.class).execute(code));
        world.asKeeper();
        world.of(AdmitProposal.class).execute(new AdmitProposal.Command(code, null, LocalDate.of(2099, 1, 1), null));
        world.asVisitor();
        assertThat(world.of(ShowProposal.class).execute(code).state()).isEqualTo(ProposalState.UNDER_REVIEW);
    }

    @Test
    void aProposalThatIsNotAdmittedNeedsAReason() {
        var code = made();
        world.asKeeper();
        assertInvalid("reason: required", () -> world.of(AdmitProposal.class)
                .execute(new AdmitProposal.Command(code, null, null, " ")));
        assertNotFound(
                () -> world.of(AdmitProposal.class).execute(new AdmitProposal.Command("NOWHERE", null, null, "spam")));
        assertConflict("changed-meanwhile", () -> world.of(AdmitProposal.class)
                .execute(new AdmitProposal.Command(code, 77L, null, "spam")));
        world.of(AdmitProposal.class).execute(new AdmitProposal.Command(code, null, null, "spam"));
        assertThat(world.proposal(code).state()).isEqualTo(ProposalState.NOT_ADMITTED);
        assertThat(world.history()).contains("NOT_ADMITTED spam");
    }

    @Test
    void theAnswerIsPublicAndWhatCameOfItIsLinked() {
        var code = admitted();
        assertInvalid("answer: required", () -> world.of(AnswerProposal.class)
                .execute(new AnswerProposal.Command(code, null, true, " ")));
        world.of(AnswerProposal.class).execute(new AnswerProposal.Command(code, null, true, "Next year"));
        world.of(LinkOutcome.class).execute(code, outcome(LinkTarget.EVENT, "calendar-workshop"));
        assertThat(world.proposal(code).answer()).isEqualTo("Next year");
        assertThat(world.proposal(code).outcomes()).hasSize(1);
        assertThat(world.history()).contains("MADE", "ADMITTED", "ANSWERED", "OUTCOME_LINKED calendar-workshop");
        assertRefused("proposal-state", () -> world.of(AnswerProposal.class)
                .execute(new AnswerProposal.Command(code, null, false, "No")));
    }

    @Test
    void theAnswerIsPromisedForADayThatIsStillToComeWhereSomebodyIs() {
        var code = made();
        world.asKeeper();
        world.clock.set(Instant.parse("2027-03-02T03:00:00Z"));
        assertInvalid("answerBy: not-in-future", () -> world.of(AdmitProposal.class)
                .execute(new AdmitProposal.Command(code, null, LocalDate.of(2027, 3, 1), null)));
        world.of(AdmitProposal.class).execute(new AdmitProposal.Command(code, null, LocalDate.of(2027, 3, 2), null));
        assertThat(world.proposal(code).answerBy()).as("tomorrow in America").isEqualTo("2027-03-02");
    }

    @Test
    void itsAuthorIsWrittenToWhenItIsDecidedOn() {
        var code = admitted();
        world.of(AnswerProposal.class).execute(new AnswerProposal.Command(code, null, true, "Next year"));
        assertThat(world.memory.outbox.put())
                .extracting(
                        MailMessage::template, message -> message.recipient().address())
                .containsExactly(
                        tuple(CooperationEmail.PROPOSAL_ADMITTED, author.email()),
                        tuple(CooperationEmail.PROPOSAL_ADOPTED, author.email()));
        assertThat(world.memory.outbox.put().get(0).arguments().values())
                .containsEntry("proposal", "A calendar")
                .containsEntry("answerBy", "1 января 2099\u202fг.")
                .containsEntry("link", "/proposals/" + code);
        assertThat(world.memory.outbox.put().get(1).arguments().values()).containsEntry("answer", "Next year");
    }

    @Test
    void itsAuthorIsToldWhyItIsNotAdmittedOrDeclined() {
        var spam = made();
        world.asKeeper();
        world.of(AdmitProposal.class).execute(new AdmitProposal.Command(spam, null, null, "Nothing to do with us"));
        var code = admitted();
        world.of(AnswerProposal.class).execute(new AnswerProposal.Command(code, null, false, "No money"));
        assertThat(world.memory.outbox.put())
                .extracting(
                        MailMessage::template, message -> message.arguments().values())
                .contains(
                        tuple(
                                CooperationEmail.PROPOSAL_NOT_ADMITTED,
                                Map.of(
                                        "proposal", "A calendar",
                                        "reason", "Nothing to do with us",
                                        "link", "/proposals/" + spam)),
                        tuple(
                                CooperationEmail.PROPOSAL_DECLINED,
                                Map.of("proposal", "A calendar", "answer", "No money", "link", "/proposals/" + code)));
    }

    @Test
    void itsAuthorTakesItBackBeforeItIsAnswered() {
        var code = admitted();
        world.as(author);
        world.of(WithdrawProposal.class).execute(code);
        world.asVisitor();
        assertThat(world.history()).contains("WITHDRAWN");
        assertNotFound(() -> world.of(ShowProposal.class).execute(code));
    }

    @Test
    void thePromisedAnswerIsADeadlineOfWhoHasPromisedIt() {
        var code = admitted();
        var proposal = world.proposal(code).id();
        assertThat(isOpen(proposal)).isTrue();
        world.of(AnswerProposal.class).execute(new AnswerProposal.Command(code, null, true, "Next year"));
        assertThat(isOpen(proposal)).isFalse();
        var other = admitted();
        world.as(author);
        world.of(WithdrawProposal.class).execute(other);
        assertThat(isOpen(world.proposal(other).id())).isFalse();
    }

    private boolean isOpen(UUID proposal) {
        return world.memory
                .deadlines
                .open(ProposalDeadline.PROPOSAL_ANSWER, proposal)
                .isPresent();
    }

    @Test
    void eventsThatLedToSomethingAreCounted() {
        var came = List.of(came("forum", "one"), came("forum", "two"), came("week", "three"));
        world.wiring.answer(ProposalDirectory.class, "conversion", asked -> new Conversion(8, 2, came));
        world.asVisitor();
        var conversion = world.of(ShowConversion.class).execute();
        assertThat(conversion.percent()).isEqualTo(25);
        assertThat(new Conversion(0, 0, List.of()).percent()).isZero();
    }

    private static Conversion.Came came(String event, String slug) {
        return new Conversion.Came(
                event, EntryKind.PROJECT, slug, LocalizedText.of("en", slug), LocalDate.of(2026, 5, 1));
    }

    @Test
    void listsShowAllOnlyToWhoAnswers() {
        var asked = new Boolean[1];
        world.wiring
                .answer(ProposalDirectory.class, "page", arguments -> {
                    asked[0] = (Boolean) arguments[1];
                    return new Page<>(List.of(), 0, 20, 0);
                })
                .answer(ProposalDirectory.class, "ofAccount", arguments -> {
                    assertThat(arguments[0]).isEqualTo(author.id());
                    return new Page<>(List.of(), 0, 20, 0);
                });
        world.as(author);
        world.of(BrowseProposals.class).execute(ProposalFilter.ALL, true, PageRequest.first(20));
        assertThat(asked[0]).isFalse();
        assertThat(world.of(MyProposals.class)
                        .execute(ProposalFilter.ALL, PageRequest.first(20))
                        .items())
                .isEmpty();
        world.asKeeper();
        world.of(BrowseProposals.class).execute(ProposalFilter.ALL, true, PageRequest.first(20));
        assertThat(asked[0]).isTrue();
    }

    @Test
    void theEventAndTheOutcomesOfAProposalAreThere() {
        world.as(author);
        assertInvalid("event: no-such-event", () -> world.of(MakeProposal.class)
                .execute(RegistryWorld.proposed("secret-retreat")));
        var code = admitted();
        world.of(AnswerProposal.class).execute(new AnswerProposal.Command(code, null, true, "Next year"));
        var link = world.of(LinkOutcome.class);
        assertInvalid(
                "reference: no-such-event", () -> link.execute(code, outcome(LinkTarget.EVENT, "secret-retreat")));
        assertInvalid("reference: no-such-entry", () -> link.execute(code, outcome(LinkTarget.ENTRY, "nothing")));
        assertInvalid("reference: no-such-entry", () -> link.execute(code, outcome(LinkTarget.ENTRY, "No-Slug")));
        assertInvalid("reference: no-such-center", () -> link.execute(code, outcome(LinkTarget.CENTER, "atlantis")));
        assertInvalid("reference: no-such-agreement", () -> link.execute(code, outcome(LinkTarget.AGREEMENT, "A2")));
        link.execute(code, outcome(LinkTarget.CENTER, "vientiane"));
        link.execute(code, outcome(LinkTarget.AGREEMENT, "A1"));
        link.execute(code, outcome(LinkTarget.PAGE, "https://example.org/calendar"));
        assertThat(world.proposal(code).outcomes()).hasSize(3);
    }

    private static LinkOutcome.OutcomeForm outcome(LinkTarget target, String reference) {
        return new LinkOutcome.OutcomeForm(
                new LinkedTo(target, reference, null, null), LocalizedText.of("en", "Workshop"));
    }
}
