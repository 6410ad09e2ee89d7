package org.caravanserai.events.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionDirectory.EventReviewer;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventDeadline;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.events.contribution.AssignReviewer.Assignment;
import org.caravanserai.events.contribution.ContributionCallDraft.TrackDraft;
import org.caravanserai.events.contribution.ContributionCallDraft.TypeDraft;
import org.caravanserai.events.contribution.ContributionDraft.AuthorDraft;
import org.caravanserai.events.contribution.DecideContributions.Decisions;
import org.caravanserai.events.contribution.DeclineReview.Refusal;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.testing.EventsWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the call for contributions to what is confirmed. */
class ContributionUseCasesTest {

    private static final LocalizedText TALK = LocalizedText.of("en", "Talk");

    private final EventsWorld world = new EventsWorld();
    private final AcademicEvent event = world.published();
    private final Account anna = world.account("anna");
    private final Account bo = world.account("bo");
    private final Account chen = world.account("chen");

    @BeforeEach
    void reviewers() {
        for (var person : List.of(bo, chen, anna)) {
            world.memory.memberships.add(new Membership(
                    event.organizer(),
                    person.id(),
                    OrganizationRole.EVENT_REVIEWER,
                    EventRoles.at(event),
                    world.clock.instant(),
                    null,
                    null));
        }
        world.commit();
        world.wiring.answer(
                ContributionDirectory.class,
                "reviewers",
                asked -> List.of(
                        new EventReviewer(bo.id(), "Bo", bo.email().value(), 0),
                        new EventReviewer(chen.id(), "Chen", chen.email().value(), 0),
                        new EventReviewer(anna.id(), "Anna", anna.email().value(), 0)));
        world.wiring.answer(CommitteeDirectory.class, "reviewers", asked -> Stream.of(bo, chen, anna)
                .map(each -> new Reviewer(
                        each.id(), each.name().full(), each.email().value(), List.of(), List.of(), 10, 0, 0))
                .toList());
        world.wiring.answer(CommitteeDirectory.class, "submissions", asked -> submissions());
        world.wiring.answer(CommitteeDirectory.class, "bids", asked -> List.of());
        world.wiring.answer(ContributionDirectory.class, "reviews", asked -> List.of());
        world.wiring.answer(ContributionDirectory.class, "ofAccount", asked -> List.of());
        world.wiring.answer(ContributionDirectory.class, "toReview", asked -> List.of());
        world.wiring.answer(ContributionDirectory.class, "decided", asked -> 0);
        world.wiring.answer(ContributionDirectory.class, "submitted", asked -> new Page<>(List.of(), 0, 20, 0));
        world.wiring.answer(ContributionDirectory.class, "confirmed", asked -> new Page<>(List.of(), 0, 20, 0));
        world.asManager();
    }

    private List<Submission> submissions() {
        return world.ports.contributions.table.all().stream()
                .map(each -> new Submission(
                        each.id(),
                        each.code(),
                        each.content().title(),
                        each.content().track(),
                        each.state(),
                        each.account(),
                        each.content().authors(),
                        world.ports.contributions.reviews(each.id()).stream()
                                .map(ContributionReview::reviewer)
                                .collect(Collectors.toUnmodifiableSet()),
                        0))
                .toList();
    }

    private ContributionCallDraft draft(Duration until) {
        return new ContributionCallDraft(
                LocalizedText.of("en", "Send us what you found."),
                List.of(new TrackDraft(null, LocalizedText.of("en", "Policy"))),
                List.of(new TypeDraft(null, TALK, 20), new TypeDraft(null, LocalizedText.of("en", "Poster"), null)),
                List.of(),
                1_000,
                true,
                2,
                null,
                WrittenTime.of(event.publishedAt().plus(until)),
                1,
                null);
    }

    private void called() {
        world.asManager();
        assertThat(world.of(SetContributionCall.class).execute("forum", draft(Duration.ofDays(10))))
                .isTrue();
        world.commit();
    }

    private static ContributionDraft paper(@Nullable String summary) {
        return new ContributionDraft(
                "Roads",
                summary,
                null,
                "policy",
                "talk",
                LanguageTag.of("en"),
                List.of(new AuthorDraft("Anna", null, "Samarkand", true)));
    }

    private String begun(Account author) {
        world.as(author);
        var code = world.of(BeginContribution.class).execute("forum", paper("What was found."));
        world.commit();
        return code;
    }

    private String submitted(Account author) {
        var code = begun(author);
        world.of(SubmitContribution.class).execute(code);
        world.commit();
        return code;
    }

    private void ended() {
        world.clock.set(event.publishedAt().plus(Duration.ofDays(11)));
        world.asManager();
    }

    private void assigned(String code, Account reviewer) {
        world.asManager();
        world.of(AssignReviewer.class).execute("forum", code, new Assignment(reviewer.id()));
        world.commit();
    }

    private EventContribution contribution(String code) {
        return world.ports.contributions.byCode(code).orElseThrow();
    }

    private static ReviewDraft review(int score) {
        return new ReviewDraft(
                Map.of("originality", score, "relevance", score, "clarity", score), 4, "Good work.", "Take it.");
    }

    @Test
    void aCallIsOpenedOnceAndThenOnlyExtended() {
        called();
        var own = world.of(ShowOwnContributionCall.class).execute("forum");
        assertThat(own.open()).isTrue();
        assertThat(own.known().criteria()).hasSize(3);
        assertThat(world.of(SetContributionCall.class).execute("forum", own.known()))
                .isFalse();
        assertInvalid("closesAt: extend-the-call", () -> world.of(SetContributionCall.class)
                .execute("forum", draft(Duration.ofDays(12))));
        world.asVisitor();
        assertThat(world.of(ShowContributionCall.class)
                        .execute("forum")
                        .orElseThrow()
                        .open())
                .isTrue();
        world.as(bo);
        assertNotFound(() -> world.of(SetContributionCall.class).execute("forum", draft(Duration.ofDays(12))));
        assertNotFound(() -> world.of(ShowOwnContributionCall.class).execute("forum"));
    }

    @Test
    void theDeadlineOfAnEventThatIsNotPublishedIsStillChanged() {
        var draft = world.draft("roads", EventsWorld.places(5), EventMode.HYBRID);
        var ends = Duration.between(event.publishedAt(), draft.schedule().endsAt());
        var set = world.of(SetContributionCall.class);
        assertInvalid("closesAt: after-the-event", () -> set.execute("roads", draft(ends.plus(Duration.ofMinutes(1)))));
        set.execute("roads", draft(Duration.ofDays(20)));
        world.commit();
        world.clock.set(event.publishedAt().plus(Duration.ofDays(1)));
        set.execute("roads", draft(Duration.ofDays(10)));
        world.commit();
        var own = world.of(ShowOwnContributionCall.class).execute("roads");
        assertThat(own.closesAt()).isEqualTo(event.publishedAt().plus(Duration.ofDays(10)));
        assertThat(own.open()).as("nobody can see it").isFalse();
        assertRefused("event-not-published", () -> world.of(ExtendContributionCall.class)
                .execute(
                        "roads",
                        new ExtendContributionCall.Extension(
                                WrittenTime.of(own.closesAt().plusSeconds(60)), new Reason("Asked for"))));
        world.asVisitor();
        assertNotFound(() -> world.of(ShowContributionCall.class).execute("roads"));
        world.as(world.authority());
        assertThat(world.of(ShowContributionCall.class).execute("roads"))
                .as("who decides on the event")
                .isPresent();
    }

    @Test
    void thoseWithDraftsAreToldOfALaterDeadline() {
        called();
        var code = begun(anna);
        submitted(bo);
        world.asManager();
        var until = WrittenTime.of(event.publishedAt().plus(Duration.ofDays(12)));
        assertThat(world.of(ExtendContributionCall.class)
                        .execute("forum", new ExtendContributionCall.Extension(until, new Reason("Many asked."))))
                .isEqualTo(1);
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.CONTRIBUTIONS_EXTENDED);
        assertThat(world.lastEmail().recipient().address()).isEqualTo(anna.email());
        assertThat(world.memory
                        .deadlines
                        .open(
                                EventDeadline.CONTRIBUTION_SUBMISSION,
                                contribution(code).id())
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(event.publishedAt().plus(Duration.ofDays(12)));
        assertInvalid("until: not-an-extension", () -> world.of(ExtendContributionCall.class)
                .execute("forum", new ExtendContributionCall.Extension(until, new Reason("Again."))));
    }

    @Test
    void theOrganizerClosesTheCallAndThoseWithDraftsAreTold() {
        called();
        var code = begun(anna);
        submitted(bo);
        world.as(bo);
        var close = world.of(CloseContributionCall.class);
        var closing = new CloseContributionCall.Closing(new Reason("The programme is full."));
        assertNotFound(() -> close.execute("forum", closing));
        world.asManager();
        world.clock.set(event.publishedAt().plus(Duration.ofDays(1)));
        assertThat(close.execute("forum", closing)).isEqualTo(1);
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.CONTRIBUTIONS_CLOSED);
        assertThat(world.lastEmail().recipient().address()).isEqualTo(anna.email());
        assertThat(world.history()).contains("CALL_CLOSED The programme is full.");
        assertThat(world.memory.deadlines.open(
                        EventDeadline.CONTRIBUTION_SUBMISSION,
                        contribution(code).id()))
                .isEmpty();
        assertThat(world.of(ShowOwnContributionCall.class).execute("forum").over())
                .isTrue();
        assertRefused("contributions-closed", () -> close.execute("forum", closing));
        world.as(anna);
        assertRefused(
                "contributions-closed", () -> world.of(SubmitContribution.class).execute(code));
    }

    @Test
    void aDraftIsTheAuthorsAloneUntilItIsSubmitted() {
        called();
        world.as(anna);
        var code = world.of(BeginContribution.class).execute("forum", paper(null));
        world.commit();
        assertInvalid(
                "summary: required", () -> world.of(SubmitContribution.class).execute(code));
        world.of(ChangeContribution.class).execute(code, paper("What was found."));
        world.of(SubmitContribution.class).execute(code);
        world.commit();
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.CONTRIBUTION_SUBMITTED);
        assertInvalid(
                "summary: required", () -> world.of(ChangeContribution.class).execute(code, paper(null)));
        assertThat(world.of(ShowOwnContribution.class).execute(code).changeable())
                .isTrue();
        assertThat(world.of(MyContributions.class).execute()).isEmpty();
        world.as(bo);
        assertNotFound(() -> world.of(ShowOwnContribution.class).execute(code));
        assertNotFound(() -> world.of(SubmitContribution.class).execute(code));
        assertNotFound(() -> world.of(ConfirmContribution.class).execute(code));
        ended();
        world.as(anna);
        assertRefused(
                "contributions-closed", () -> world.of(ChangeContribution.class).execute(code, paper("Later.")));
        assertRefused(
                "contributions-closed", () -> world.of(BeginContribution.class).execute("forum", paper(null)));
    }

    @Test
    void organizersAreToldWhatIsWithdrawn() {
        called();
        var code = submitted(anna);
        world.of(WithdrawContribution.class).execute(code, new Reason("Another plan."));
        world.commit();
        assertThat(contribution(code).state()).isEqualTo(ContributionState.WITHDRAWN);
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.CONTRIBUTION_WITHDRAWN);
    }

    @Test
    void reviewersAreAskedAfterTheCallAndNeverForTheirOwn() {
        called();
        var code = submitted(anna);
        world.asManager();
        assertRefused("contributions-still-taken", () -> assigned(code, bo));
        ended();
        assertInvalid("reviewer: reviewer-is-author", () -> assigned(code, anna));
        assertInvalid("reviewer: not-a-reviewer-of-the-event", () -> assigned(code, world.manager));
        assigned(code, bo);
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.REVIEW_ASSIGNED);
        assertInvalid("reviewer: asked-already", () -> assigned(code, bo));
        var shown = world.of(ShowContribution.class).execute("forum", code);
        assertThat(shown.state()).isEqualTo(ContributionState.UNDER_REVIEW);
        assertThat(shown.reviewers())
                .extracting(ShowContribution.PossibleReviewer::account)
                .containsExactly(chen.id());
        assertThat(world.of(BrowseContributions.class)
                        .execute("forum", ContributionDirectory.Filter.ALL, PageRequest.first(20))
                        .over())
                .isTrue();
        world.as(bo);
        assertNotFound(() -> world.of(ShowContribution.class).execute("forum", code));
        assertNotFound(() -> world.of(BrowseContributions.class)
                .execute("forum", ContributionDirectory.Filter.ALL, PageRequest.first(20)));
    }

    @Test
    void reviewersSeeNoAuthorsAndOtherReviewsOnlyAfterTheirOwn() {
        called();
        var code = submitted(anna);
        ended();
        assigned(code, bo);
        assigned(code, chen);
        world.as(bo);
        world.of(WriteReview.class).execute(code, review(4), true);
        world.commit();
        world.as(chen);
        var before = world.of(ShowContributionReview.class).execute(code);
        assertThat(before.content().authors()).isEmpty();
        assertThat(before.others()).isEmpty();
        world.of(WriteReview.class).execute(code, new ReviewDraft(Map.of("clarity", 2), null, null, null), false);
        assertInvalid(
                List.of(
                        "scores.originality: required",
                        "scores.relevance: required",
                        "confidence: required",
                        "forAuthors: required"),
                () -> world.of(WriteReview.class)
                        .execute(code, new ReviewDraft(Map.of("clarity", 2), null, null, null), true));
        world.of(WriteReview.class).execute(code, review(2), true);
        world.commit();
        assertThat(world.of(ShowContributionReview.class).execute(code).others())
                .hasSize(1);
        assertThat(world.of(MyReviews.class).execute()).isEmpty();
        world.as(anna);
        assertNotFound(() -> world.of(ShowContributionReview.class).execute(code));
        assertNotFound(() -> world.of(WriteReview.class).execute(code, review(5), true));
    }

    @Test
    void aReviewThatIsDeclinedIsGone() {
        called();
        var code = submitted(anna);
        ended();
        assigned(code, bo);
        world.as(bo);
        world.of(DeclineReview.class).execute(code, new Refusal(new Reason("My student."), true));
        world.commit();
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.REVIEW_DECLINED);
        assertThat(world.ports
                        .contributions
                        .reviews(contribution(code).id())
                        .get(0)
                        .state())
                .isEqualTo(ContributionReviewState.DECLINED);
        assertNotFound(() -> world.of(ShowContributionReview.class).execute(code));
        assertNotFound(() -> world.of(DeclineReview.class).execute(code, new Refusal(new Reason("Again."), null)));
    }

    @Test
    void decisionsAreReleasedTogetherAndWhatIsConfirmedIsPublic() {
        called();
        var first = submitted(anna);
        var second = submitted(chen);
        ended();
        assertRefused("nothing-decided", () -> world.of(ReleaseDecisions.class).execute("forum"));
        assigned(first, bo);
        world.as(bo);
        world.of(WriteReview.class).execute(first, review(5), true);
        world.asManager();
        var accept = new Decisions(List.of(first), ContributionDecision.ACCEPT, "poster");
        assertThat(world.of(DecideContributions.class).execute("forum", accept)).isEqualTo(1);
        world.of(DecideContributions.class)
                .execute("forum", new Decisions(List.of(second), ContributionDecision.REJECT, null));
        assertInvalid("contributions: required", () -> world.of(DecideContributions.class)
                .execute("forum", new Decisions(List.of(), ContributionDecision.REJECT, null)));
        world.commit();
        world.as(anna);
        assertThat(world.of(ShowOwnContribution.class).execute(first).comments())
                .isEmpty();
        assertRefused(
                "contribution-state", () -> world.of(ConfirmContribution.class).execute(first));
        world.asManager();
        assertThat(world.of(ReleaseDecisions.class).execute("forum")).isEqualTo(2);
        world.commit();
        assertThat(world.sent()).contains("CONTRIBUTION_ACCEPTED", "CONTRIBUTION_REJECTED");
        assertThat(world.lastEmail("CONTRIBUTION_ACCEPTED").arguments().values())
                .containsEntry("type", "Poster")
                .containsEntry("comments", "Good work.");
        world.as(bo);
        assertRefused("contribution-decided", () -> world.of(WriteReview.class).execute(first, review(1), true));
        world.as(anna);
        assertThat(world.of(ShowOwnContribution.class).execute(first).comments())
                .containsExactly("Good work.");
        world.of(ConfirmContribution.class).execute(first);
        assertThat(contribution(first).state()).isEqualTo(ContributionState.CONFIRMED);
        world.asVisitor();
        assertThat(world.of(ListConfirmedContributions.class)
                        .execute("forum", PageRequest.first(20))
                        .items())
                .isEmpty();
    }
}
