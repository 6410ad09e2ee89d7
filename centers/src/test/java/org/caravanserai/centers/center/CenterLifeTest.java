package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.centers.testing.CentersWorld.refused;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.AppointToPost.PostDraft;
import org.caravanserai.centers.center.FileCenterAgreement.AgreementDraft;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.files.AttachedFiles;
import org.junit.jupiter.api.Test;

/** A center from the application to its opening, by the people who take the steps. */
class CenterLifeTest {

    private final CentersWorld world = new CentersWorld();

    @Test
    void aDirectorAppliesForTheOwnOrganizationOnly() {
        world.as(world.director);
        var slug = world.of(DraftCenter.class).execute(CentersWorld.application());
        assertThat(slug.value()).isEqualTo("red-river-language-center");
        assertThat(world.center(slug).state()).isEqualTo(CenterState.DRAFT);
        world.as(world.stranger);
        refused(() -> world.of(DraftCenter.class).execute(CentersWorld.application()), "not-your-host");
        world.as(world.teacher);
        refused(() -> world.of(DraftCenter.class).execute(CentersWorld.application()), "not-your-host");
    }

    @Test
    void whatARunningCenterSaysOfItselfIsChangedByItsDirectorsWithoutTheAuthority() {
        var said = new DescribeCenter.CenterDescription(
                LocalizedText.of("en", "Courses in the evening."), "12 Riverside Street", null, null);
        var slug = world.signed();
        world.appoint(slug, world.director, "HOST", "Lan");
        world.appoint(slug, world.partnerDirector, "PARTNER", "Wang");
        world.as(world.director);
        refused(() -> world.of(DescribeCenter.class).execute(slug, null, said), "center-state");
        world.of(OpenCenter.class).execute(slug, world.today());
        world.commit();
        world.of(DescribeCenter.class).execute(slug, null, said);
        var profile = world.center(slug).profile();
        assertThat(profile.about().in("en")).isEqualTo("Courses in the evening.");
        assertThat(profile.place().address()).isEqualTo("12 Riverside Street");
        assertThat(profile.place().city()).isEqualTo("Hanoi");
        assertThat(DescribeCenter.CenterDescription.of(profile)).isEqualTo(said);
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(DescribeCenter.class).execute(slug, null, said))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyFaultOfAnApplicationIsNamed() {
        world.as(world.director);
        var wrong = new CenterDraft(
                null,
                CenterKind.CONFUCIUS_INSTITUTE,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                Slug.of("nobody"),
                Slug.of("nowhere"),
                CountryCode.of("VN"),
                "Hanoi",
                null,
                new BigDecimal("120"),
                BigDecimal.ONE,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                List.of(DayOfWeek.values()),
                List.of(),
                List.of(),
                null);
        assertInvalid(
                List.of(
                        "host: unknown-reference",
                        "partner: unknown-reference",
                        "latitude: not-a-coordinate",
                        "weekend: no-teaching-day",
                        "name: required",
                        "languages: required"),
                () -> world.of(DraftCenter.class).execute(wrong));
    }

    @Test
    void anApplicationIsHandedInWithAllItsParts() {
        world.as(world.director);
        var slug = world.of(DraftCenter.class).execute(CentersWorld.application(Map.of("LETTER", "Dear commission")));
        refused(() -> world.of(SubmitCenter.class).execute(slug), "required");
        world.of(EditCenter.class).execute(slug, null, CentersWorld.application());
        world.of(SubmitCenter.class).execute(slug);
        assertThat(world.center(slug).state()).isEqualTo(CenterState.APPLIED);
        assertThat(world.history()).contains("DRAFTED", "EDITED", "APPLIED");
        refused(
                () -> world.of(EditCenter.class).execute(slug, null, CentersWorld.application()),
                "center-not-editable");
    }

    @Test
    void onlyTheHostMayChangeAnApplicationAndNotAfterItWasHandedIn() {
        var slug = world.draft("draft").slug();
        world.as(world.director);
        assertThat(world.of(ShowOwnCenter.class).execute(slug).can(CenterStep.EDIT))
                .isTrue();
        world.as(world.partnerDirector);
        assertThat(world.of(ShowOwnCenter.class).execute(slug).can(CenterStep.EDIT))
                .isFalse();
        var applied = world.applied();
        world.as(world.director);
        assertThat(world.of(ShowOwnCenter.class).execute(applied).can(CenterStep.EDIT))
                .isFalse();
    }

    @Test
    void aStaleVersionIsNotSavedOver() {
        world.as(world.director);
        var slug = world.of(DraftCenter.class).execute(CentersWorld.application());
        world.commit();
        var read = world.center(slug).version();
        world.of(EditCenter.class).execute(slug, read, CentersWorld.application());
        world.commit();
        refused(() -> world.of(EditCenter.class).execute(slug, read, CentersWorld.application()), "changed-meanwhile");
    }

    @Test
    void theHostWithdrawsBeforeTheFirstReview() {
        var slug = world.applied();
        world.of(WithdrawCenterApplication.class).execute(slug);
        assertThat(world.center(slug).state()).isEqualTo(CenterState.DRAFT);
        assertThat(world.history()).contains("WITHDRAWN");
        var reviewed = world.reviewed(ReviewMethod.DOCUMENTS);
        world.as(world.director);
        refused(() -> world.of(WithdrawCenterApplication.class).execute(reviewed), "center-state");
    }

    @Test
    void thePartnerReadsTheApplicationAndDoesNotHandItIn() {
        world.as(world.director);
        var slug = world.of(DraftCenter.class).execute(CentersWorld.application());
        world.as(world.partnerDirector);
        assertThat(world.of(ShowOwnCenter.class).execute(slug).own()).containsExactly(CenterSide.PARTNER);
        assertThatThrownBy(() -> world.of(SubmitCenter.class).execute(slug)).isInstanceOf(NotFound.class);
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(ShowOwnCenter.class).execute(slug)).isInstanceOf(NotFound.class);
    }

    @Test
    void theHostDeletesADraftWithItsFilesAndNothingThatWasHandedIn() {
        world.as(world.director);
        var slug = world.of(DraftCenter.class).execute(CentersWorld.application());
        var letter = new FilePlace(CenterFiles.KIND, world.center(slug).id(), "application-LETTER");
        world.of(AttachedFiles.class)
                .keep(
                        letter,
                        FilePolicy.of(20, 5, FileType.PDF),
                        "letter.pdf",
                        new ByteArrayInputStream("%PDF-1.7 letter %%EOF".getBytes(StandardCharsets.US_ASCII)));
        world.as(world.partnerDirector);
        assertThatThrownBy(() -> world.of(DeleteCenterDraft.class).execute(slug))
                .isInstanceOf(NotFound.class);
        world.as(world.director);
        world.of(DeleteCenterDraft.class).execute(slug);
        assertThat(world.centers.bySlug(slug)).isEmpty();
        assertThat(world.of(AttachedFiles.class).at(letter)).isEmpty();
        assertThat(world.history()).contains("DRAFT_DELETED Red River Language Center");
        var withdrawn = world.applied();
        world.of(WithdrawCenterApplication.class).execute(withdrawn);
        refused(() -> world.of(DeleteCenterDraft.class).execute(withdrawn), "center-not-draft");
    }

    @Test
    void theAuthorityKnowsNothingOfDrafts() {
        var draft = world.draft("draft");
        world.as(world.authority);
        assertThatThrownBy(() -> world.of(ShowCenterDossier.class).execute(draft.slug()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anApprovalNeedsTheReviewsThatTheKindRequires() {
        var slug = world.reviewed(ReviewMethod.DOCUMENTS);
        refused(() -> world.decide(slug, Decision.APPROVE, null), "reviews-missing");
        world.of(ReviewCenterApplication.class)
                .execute(new ReviewCenterApplication.Command(
                        slug, ReviewMethod.EXPERT_ADVICE, ReviewOutcome.SUPPORTS, "Yes.", world.today()));
        world.commit();
        world.decide(slug, Decision.APPROVE, null);
        var center = world.center(slug);
        assertThat(center.state()).isEqualTo(CenterState.APPROVED);
        assertThat(center.dates().approvalNumber()).matches("LC-\\d{4}-0001");
        assertThat(world.history()).contains("REVIEWED Yes.", "APPROVED");
    }

    @Test
    void aReviewIsNotDatedInTheFuture() {
        var slug = world.applied();
        world.as(world.authority);
        refused(
                () -> world.of(ReviewCenterApplication.class)
                        .execute(new ReviewCenterApplication.Command(
                                slug,
                                ReviewMethod.HEARING,
                                ReviewOutcome.OBJECTS,
                                "No.",
                                world.today().plusDays(1))),
                "review-in-the-future");
    }

    @Test
    void aDecisionNamesTheVersionItWasMadeOn() {
        var slug = world.reviewed(ReviewMethod.DOCUMENTS, ReviewMethod.EXPERT_ADVICE);
        var seen = world.of(ShowCenterDossier.class).execute(slug).version();
        world.of(ReviewCenterApplication.class)
                .execute(new ReviewCenterApplication.Command(
                        slug, ReviewMethod.HEARING, ReviewOutcome.OBJECTS, "No.", world.today()));
        world.commit();
        var decide = world.of(DecideOnCenter.class);
        assertThatThrownBy(() -> decide.execute(slug, Decision.APPROVE, null, seen))
                .isInstanceOf(ChangedSince.class);
        assertThatThrownBy(() -> decide.execute(slug, Decision.APPROVE, null, null))
                .isInstanceOf(VersionNeeded.class);
        refused(() -> decide.execute(slug, Decision.REJECT, " ", seen), "required");
    }

    @Test
    void whatWasSentBackShowsWhatChanged() {
        var slug = world.reviewed(ReviewMethod.DOCUMENTS);
        world.decide(slug, Decision.RETURN, "Say more about the money.");
        world.as(world.director);
        assertThat(world.of(ShowOwnCenter.class).execute(slug).note()).isEqualTo("Say more about the money.");
        var more = new HashMap<>(CentersWorld.application().application());
        more.put("FUNDING", "Half by each side.");
        world.of(EditCenter.class).execute(slug, null, CentersWorld.application(more));
        world.of(SubmitCenter.class).execute(slug);
        world.commit();
        world.as(world.authority);
        var dossier = world.of(ShowCenterDossier.class).execute(slug);
        assertThat(dossier.submissions()).isEqualTo(2);
        assertThat(dossier.changes()).extracting(change -> change.field()).containsExactly("application.FUNDING");
    }

    @Test
    void reviewsOfAnEarlierSubmissionDoNotCount() {
        var slug = world.reviewed(ReviewMethod.DOCUMENTS, ReviewMethod.EXPERT_ADVICE);
        world.decide(slug, Decision.RETURN, "Again.");
        world.clock.set(CentersWorld.NOW.plusSeconds(3600));
        world.as(world.director);
        world.of(SubmitCenter.class).execute(slug);
        world.commit();
        world.as(world.authority);
        world.of(ReviewCenterApplication.class)
                .execute(new ReviewCenterApplication.Command(
                        slug, ReviewMethod.DOCUMENTS, ReviewOutcome.SUPPORTS, "Yes.", world.today()));
        world.commit();
        refused(() -> world.decide(slug, Decision.APPROVE, null), "reviews-missing");
        world.decide(slug, Decision.REJECT, "Not enough.");
        assertThat(world.center(slug).state()).isEqualTo(CenterState.REJECTED);
    }

    @Test
    void bothSidesSignTheSameText() {
        var slug = world.approved();
        world.as(world.director);
        world.of(FileCenterAgreement.class).execute(slug, CentersWorld.agreement());
        var agreement = world.governance.agreements(world.center(slug).id()).get(0);
        var first = agreement.hash();
        world.of(SignCenterAgreement.class).execute(slug, first, null);
        assertThat(world.center(slug).state()).isEqualTo(CenterState.APPROVED);
        world.as(world.partnerDirector);
        world.of(FileCenterAgreement.class)
                .execute(
                        slug,
                        new AgreementDraft(
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2031, 12, 31),
                                6,
                                LocalizedText.of("en", "Longer.")));
        refused(() -> world.of(SignCenterAgreement.class).execute(slug, first, null), "stale-agreement");
        assertThat(agreement.signed()).isEmpty();
        world.of(SignCenterAgreement.class).execute(slug, agreement.hash(), null);
        world.as(world.director);
        refused(
                () -> world.of(SignCenterAgreement.class).execute(slug, agreement.hash(), CenterSide.PARTNER),
                "not-your-side");
        world.of(SignCenterAgreement.class).execute(slug, agreement.hash(), null);
        assertThat(world.center(slug).state()).isEqualTo(CenterState.AGREEMENT_SIGNED);
        assertThat(world.history())
                .containsSubsequence("AGREEMENT_FILED", "SIGNED", "AGREEMENT_FILED", "SIGNED", "AGREEMENT_SIGNED");
    }

    @Test
    void anAgreementIsFiledAfterTheApproval() {
        var slug = world.applied();
        refused(() -> world.of(FileCenterAgreement.class).execute(slug, CentersWorld.agreement()), "center-state");
        var approved = world.approved();
        world.as(world.director);
        refused(
                () -> world.of(FileCenterAgreement.class)
                        .execute(
                                approved,
                                new AgreementDraft(
                                        LocalDate.of(2027, 1, 1),
                                        LocalDate.of(2026, 1, 1),
                                        6,
                                        LocalizedText.of("en", "x"))),
                "agreement-ends-early");
    }

    @Test
    void aCenterOpensWithADirectorOnEachSideWhileTheAgreementHolds() {
        var slug = world.signed();
        var day = LocalDate.of(2027, 2, 1);
        world.appoint(slug, world.director, "HOST", "Nguyen Thi Lan");
        refused(() -> world.of(OpenCenter.class).execute(slug, day), "directors-missing");
        world.appoint(slug, world.partnerDirector, "PARTNER", "Wang Jiaqi");
        world.as(world.director);
        refused(() -> world.of(OpenCenter.class).execute(slug, LocalDate.of(2035, 1, 1)), "not-in-agreement");
        world.of(OpenCenter.class).execute(slug, day);
        var center = world.center(slug);
        assertThat(center.state()).isEqualTo(CenterState.OPENED);
        assertThat(center.dates().openedOn()).isEqualTo(day);
        assertThat(world.history()).contains("APPOINTED Nguyen Thi Lan", "APPOINTED Wang Jiaqi", "OPENED");
        world.asVisitor();
        assertThat(world.of(ShowCenter.class).execute(slug.value()).directors()).hasSize(2);
    }

    @Test
    void aSideHasOneDirectorAtATime() {
        var slug = world.signed();
        world.appoint(slug, world.director, "HOST", "Nguyen Thi Lan");
        var second = new PostDraft(PostKind.DIRECTOR, CenterSide.HOST, "Somebody Else", LocalDate.of(2027, 1, 1), null);
        refused(() -> world.of(AppointToPost.class).execute(slug, second), "director-in-office");
        refused(
                () -> world.of(AppointToPost.class)
                        .execute(
                                slug,
                                new PostDraft(
                                        PostKind.BOARD_CHAIR, CenterSide.PARTNER, "X", LocalDate.of(2027, 1, 1), null)),
                "not-your-side");
        var post = world.governance.posts(world.center(slug).id()).get(0);
        world.of(EndPost.class).execute(slug, post.id(), LocalDate.of(2026, 12, 31));
        assertThat(world.history()).contains("TERM_ENDED Nguyen Thi Lan");
        var next = world.of(AppointToPost.class).execute(slug, second);
        assertThat(world.governance.posts(world.center(slug).id()))
                .filteredOn(each -> each.id().equals(next))
                .singleElement()
                .satisfies(each -> assertThat(each.person()).isEqualTo("Somebody Else"));
        refused(() -> world.of(EndPost.class).execute(slug, post.id(), LocalDate.of(2020, 1, 1)), "term-ends-early");
    }

    @Test
    void whatIsNotSignedIsSeenByItsPeopleAndTheAuthorityOnly() {
        var slug = world.applied();
        var show = world.of(ShowCenter.class);
        assertThat(show.execute(slug.value()).state()).isEqualTo(CenterState.APPLIED);
        world.as(world.authority);
        assertThat(show.execute(slug.value()).state()).isEqualTo(CenterState.APPLIED);
        world.asVisitor();
        assertThatThrownBy(() -> show.execute(slug.value())).isInstanceOf(NotFound.class);
    }

    @Test
    void listsShowWhatTheCallerMaySee() {
        var asked = new ArrayList<CenterFilter>();
        world.wiring
                .answer(CenterDirectory.class, "page", arguments -> {
                    asked.add((CenterFilter) arguments[0]);
                    return new Page<>(List.of(), 0, 20, 0);
                })
                .answer(
                        CenterDirectory.class,
                        "facets",
                        arguments -> new Facets(Map.of("country", List.of(new Facets.Value("VN", 1)))));
        world.asVisitor();
        var found = world.of(BrowseCenters.class)
                .execute(
                        new BrowseCenters.Narrowed(CenterKind.LUBAN_WORKSHOP, null, "VN", "zho", StatusKind.TEACHING),
                        PageRequest.first(20));
        assertThat(found.facets().of("country")).containsExactly(new Facets.Value("VN", 1));
        world.of(BrowseCenters.class)
                .execute(new BrowseCenters.Narrowed(null, CenterState.DRAFT, null, null, null), PageRequest.first(20));
        world.as(world.director);
        world.of(BrowseWorkplaces.class).execute(PageRequest.first(20));
        assertThat(asked.get(0).states()).isEqualTo(CenterState.PUBLIC);
        assertThat(asked.get(0).status().at()).isNotNull();
        assertThat(asked.get(1).status()).isNull();
        assertThat(asked.get(1).states()).isEmpty();
        assertThat(asked.get(2).owners()).containsExactly(world.host.id());
    }
}
