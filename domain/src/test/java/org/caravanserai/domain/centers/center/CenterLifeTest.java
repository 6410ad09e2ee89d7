package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CenterLifeTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
    private static final UUID HOST = Ids.next();
    private static final UUID PARTNER = Ids.next();
    private static final Set<CenterSide> BOTH = EnumSet.allOf(CenterSide.class);

    private final Center center = CenterFixtures.draft("red-river", HOST, PARTNER, NOW);

    private static CenterProfile of(CenterKind kind, @Nullable UUID partner) {
        var institute = CenterFixtures.profile(HOST, partner);
        return new CenterProfile(
                institute.name(),
                institute.about(),
                kind,
                HOST,
                partner,
                institute.place(),
                institute.calendar(),
                institute.languages());
    }

    private Center underReview() {
        center.apply(NOW);
        center.review();
        return center;
    }

    private Center approved() {
        underReview().approve("LC-2027-0001", NOW);
        return center;
    }

    private Center signed() {
        approved().agreed();
        return center;
    }

    private Center opened() {
        signed().open(TODAY, BOTH);
        return center;
    }

    private Center operating() {
        opened().start();
        return center;
    }

    @Test
    void aDraftSaysWhatItsHostHasSaid() {
        var profile = CenterFixtures.profile(HOST, PARTNER);

        assertThat(center.state()).isEqualTo(CenterState.DRAFT);
        assertThat(center.slug()).isEqualTo(Slug.of("red-river"));
        assertThat(center.profile()).isEqualTo(profile);
        assertThat(center.name()).isEqualTo(profile.name());
        assertThat(center.kind()).isEqualTo(CenterKind.CONFUCIUS_INSTITUTE);
        assertThat(center.host()).isEqualTo(HOST);
        assertThat(center.partner()).isEqualTo(PARTNER);
        assertThat(center.zone()).isEqualTo(CenterFixtures.HANOI);
        assertThat(center.calendar()).isEqualTo(profile.calendar());
        assertThat(center.version()).isZero();
        assertThat(center.dates().createdAt()).isEqualTo(NOW);
        assertThat(center.dates().appliedAt()).isNull();
        assertThat(center.dates().approvedAt()).isNull();
        assertThat(center.dates().approvalNumber()).isNull();
        assertThat(center.dates().openedOn()).isNull();
        assertThat(center.dates().closesOn()).isNull();
    }

    @Test
    void editingReplacesAllThatItSaid() {
        var other = new CenterProfile(
                LocalizedText.of("en", "Mekong Center", "vi", "Trung tâm Mê Kông"),
                LocalizedText.EMPTY,
                CenterKind.UNIVERSITY_LANGUAGE_CENTER,
                HOST,
                null,
                new Place(CountryCode.of("LA"), "Vientiane", "Samsenthai Road 1", null, null),
                new TeachingCalendar(
                        ZoneId.of("Asia/Vientiane"),
                        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        List.of(new Holiday(LocalDate.of(2027, 12, 2), "National Day"))),
                List.of(TaughtLanguage.of("vie"), TaughtLanguage.of("lao")));

        center.edit(other);

        assertThat(center.profile()).isEqualTo(other);
        assertThat(center.partner()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = CenterState.class,
            names = {"APPLIED", "UNDER_REVIEW", "APPROVED", "AGREEMENT_SIGNED", "OPENED", "OPERATING"})
    void whatWasHandedInIsNotEdited(CenterState state) {
        var path = EnumSet.range(CenterState.APPLIED, state);
        path.removeAll(
                EnumSet.of(CenterState.RETURNED, CenterState.REJECTED, CenterState.LAPSED, CenterState.NEVER_OPENED));
        CenterFixtures.after(center, path.toArray(CenterState[]::new));

        assertThat(center.state()).isEqualTo(state);
        assertRefused("center-not-editable", () -> center.edit(center.profile()));
    }

    @ParameterizedTest
    @EnumSource(CenterKind.class)
    void aKindThatTwoRunIsNotAppliedForAlone(CenterKind kind) {
        var alone = new Center(Slug.of("alone"), of(kind, null), NOW);

        if (kind.needsPartner()) {
            assertInvalid("partner: partner-needed", () -> alone.apply(NOW));
            assertThat(alone.state()).isEqualTo(CenterState.DRAFT);
            assertThat(alone.dates().appliedAt()).isNull();
        } else {
            alone.apply(NOW);
            assertThat(alone.state()).isEqualTo(CenterState.APPLIED);
        }
    }

    @Test
    void anApplicationIsWithdrawnUntilItIsReviewed() {
        center.apply(NOW);
        center.withdraw();
        assertThat(center.state()).isEqualTo(CenterState.DRAFT);

        underReview();
        assertRefused("center-state", center::withdraw);
    }

    @Test
    void whatWasSentBackIsHandedInAgain() {
        underReview().sendBack();
        assertThat(center.state()).isEqualTo(CenterState.RETURNED);
        center.edit(center.profile());

        center.apply(NOW.plusSeconds(60));

        assertThat(center.state()).isEqualTo(CenterState.APPLIED);
        assertThat(center.dates().appliedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void theFirstReviewBeginsTheReviewAndFurtherOnesGoOn() {
        assertRefused("center-state", center::review);
        underReview();
        center.review();
        assertThat(center.state()).isEqualTo(CenterState.UNDER_REVIEW);
    }

    @Test
    void anInstituteIsApprovedAfterDocumentsAndExpertAdvice() {
        center.apply(NOW);
        var all = EnumSet.allOf(ReviewMethod.class);
        assertRefused("center-state", () -> center.requireReviewed(all));
        center.review();

        assertRefused("reviews-missing", () -> center.requireReviewed(Set.of()));
        assertRefused("reviews-missing", () -> center.requireReviewed(Set.of(ReviewMethod.DOCUMENTS)));
        assertRefused(
                "reviews-missing",
                () -> center.requireReviewed(
                        Set.of(ReviewMethod.DOCUMENTS, ReviewMethod.HEARING, ReviewMethod.SITE_VISIT)));
        assertThatCode(() -> center.requireReviewed(all)).doesNotThrowAnyException();
    }

    @Test
    void aUniversitysOwnCenterIsApprovedAfterItsDocuments() {
        var own = new Center(Slug.of("own"), of(CenterKind.UNIVERSITY_LANGUAGE_CENTER, null), NOW);
        own.apply(NOW);
        own.review();

        assertRefused("reviews-missing", () -> own.requireReviewed(Set.of(ReviewMethod.HEARING)));
        assertThatCode(() -> own.requireReviewed(Set.of(ReviewMethod.DOCUMENTS)))
                .doesNotThrowAnyException();
    }

    @Test
    void anApprovalHasANumber() {
        assertRefused("center-state", () -> center.approve("LC-2027-0001", NOW));
        assertThat(center.dates().approvalNumber()).isNull();

        approved();

        assertThat(center.state()).isEqualTo(CenterState.APPROVED);
        assertThat(center.dates().approvalNumber()).isEqualTo("LC-2027-0001");
        assertThat(center.dates().approvedAt()).isEqualTo(NOW);
    }

    @Test
    void whatWasRejectedIsOver() {
        underReview().reject();

        assertThat(center.state()).isEqualTo(CenterState.REJECTED);
        assertRefused("center-state", () -> center.apply(NOW));
        assertRefused("center-not-editable", () -> center.edit(center.profile()));
    }

    @Test
    void aRefusedStepNamesBothStates() {
        var refusal = catchThrowableOfType(center::sendBack, Refused.class);

        assertThat(refusal.key()).isEqualTo("center-state");
        assertThat(refusal.arguments()).containsExactly(CenterState.DRAFT, CenterState.RETURNED);
    }

    @Test
    void eachSideHasADirectorWhenItOpens() {
        signed();
        assertRefused("directors-missing", () -> center.open(TODAY, Set.of()));
        assertRefused("directors-missing", () -> center.open(TODAY, Set.of(CenterSide.HOST)));
        assertRefused("directors-missing", () -> center.open(TODAY, Set.of(CenterSide.PARTNER)));
        assertThat(center.dates().openedOn()).isNull();

        center.open(TODAY, BOTH);

        assertThat(center.state()).isEqualTo(CenterState.OPENED);
        assertThat(center.dates().openedOn()).isEqualTo(TODAY);
    }

    @Test
    void aCenterWithoutPartnerOpensWithTheDirectorOfItsHost() {
        var own = new Center(Slug.of("own"), of(CenterKind.UNIVERSITY_LANGUAGE_CENTER, null), NOW);
        CenterFixtures.after(
                own, CenterState.APPLIED, CenterState.UNDER_REVIEW, CenterState.APPROVED, CenterState.AGREEMENT_SIGNED);

        assertRefused("directors-missing", () -> own.open(TODAY, Set.of()));
        own.open(TODAY, Set.of(CenterSide.HOST));
        assertThat(own.state()).isEqualTo(CenterState.OPENED);
    }

    @Test
    void itIsOpenedOnceItsAgreementIsSigned() {
        approved();

        assertRefused("center-state", () -> center.open(TODAY, BOTH));
        assertRefused("center-state", () -> center.open(TODAY, Set.of()));
        assertThat(center.dates().openedOn()).isNull();
    }

    @Test
    void onlyASuspendedCenterResumes() {
        operating();
        assertRefused("center-state", center::resume);

        center.suspend();
        assertThat(center.state()).isEqualTo(CenterState.SUSPENDED);
        center.resume();
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);

        center.renewalDue();
        assertRefused("center-state", center::resume);
    }

    @Test
    void theNextAgreementRenewsACenterWhoseAgreementEnds() {
        operating().renewalDue();
        assertThat(center.state()).isEqualTo(CenterState.RENEWAL_DUE);

        center.agreed();

        assertThat(center.state()).isEqualTo(CenterState.OPERATING);
    }

    @Test
    void aTransferredCenterWaitsForTheAgreementWithItsNextPartner() {
        var next = Ids.next();

        operating().transfer(next);

        assertThat(center.state()).isEqualTo(CenterState.TRANSFERRED);
        assertThat(center.profile()).isEqualTo(CenterFixtures.profile(HOST, next));
        center.agreed();
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);
    }

    @Test
    void aRefusedTransferChangesNothing() {
        opened();
        assertRefused("center-state", () -> center.transfer(Ids.next()));
        assertThat(center.partner()).isEqualTo(PARTNER);

        center.start();
        assertInvalid("partner: same-partner", () -> center.transfer(PARTNER));
        assertInvalid("partner: partner-is-host", () -> center.transfer(HOST));
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);
        assertThat(center.partner()).isEqualTo(PARTNER);
    }

    @ParameterizedTest
    @EnumSource(
            value = CenterState.class,
            mode = Mode.INCLUDE,
            names = {"SUSPENDED", "CLOSING"})
    void anAgreementSignedEarlyChangesNothingYet(CenterState state) {
        CenterFixtures.after(operating(), state);

        center.agreed();

        assertThat(center.state()).isEqualTo(state);
    }

    @Test
    void theFirstClassStartsOnlyAnOpenedCenter() {
        signed().start();
        assertThat(center.state()).isEqualTo(CenterState.AGREEMENT_SIGNED);

        center.open(TODAY, BOTH);
        center.start();
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);

        center.suspend();
        center.start();
        assertThat(center.state()).isEqualTo(CenterState.SUSPENDED);
    }

    @Test
    void aClosingIsNotAnnouncedForThePast() {
        operating();

        assertInvalid("closesOn: closing-in-the-past", () -> center.announceClosing(TODAY.minusDays(1), TODAY));
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);
        assertThat(center.dates().closesOn()).isNull();

        center.announceClosing(TODAY, TODAY);
        assertThat(center.state()).isEqualTo(CenterState.CLOSING);
        assertThat(center.dates().closesOn()).isEqualTo(TODAY);
    }

    @Test
    void theDayOfTheClosingIsTheOneOnWhichItClosed() {
        operating();
        assertRefused("center-state", () -> center.close(TODAY));
        center.announceClosing(TODAY.plusMonths(6), TODAY);

        center.close(TODAY.plusMonths(5));

        assertThat(center.state()).isEqualTo(CenterState.CLOSED);
        assertThat(center.dates().closesOn()).isEqualTo(TODAY.plusMonths(5));
        assertRefused("center-state", () -> center.announceClosing(TODAY, TODAY));
    }

    @Test
    void centersAreToldApartByTheirIds() {
        var twin = CenterFixtures.draft("red-river", HOST, PARTNER, NOW);

        assertThat(center).isEqualTo(center).isNotEqualTo(twin).isNotEqualTo("red-river");
        assertThat(center.hashCode()).isEqualTo(center.id().hashCode());
        assertThat(Set.of(center, twin)).hasSize(2);
    }

    @Test
    void itsPublicViewFollowsTheState() {
        assertThat(view(CenterState.OPERATING).isPublic()).isTrue();
        assertThat(view(CenterState.OPERATING).can(CenterStep.SUSPEND)).isTrue();
        assertThat(view(CenterState.UNDER_REVIEW).isPublic()).isFalse();
        assertThat(view(CenterState.UNDER_REVIEW).can(CenterStep.OPEN)).isFalse();
    }

    private CenterView view(CenterState state) {
        return new CenterView(
                center.id(),
                "red-river",
                state,
                center.profile(),
                new CenterOwner(HOST, "host", LocalizedText.of("en", "Host")),
                null,
                center.dates(),
                null,
                List.of(),
                0);
    }

    @Test
    void aListIsFilteredByTheStatesThatWereAskedFor() {
        var states = EnumSet.of(CenterState.OPENED);
        var filter = new CenterFilter(states, null, CenterKind.LUBAN_WORKSHOP, "VN", "zho");

        states.add(CenterState.CLOSED);

        assertThat(filter.states()).containsExactly(CenterState.OPENED);
        assertThat(filter)
                .isEqualTo(new CenterFilter(Set.of(CenterState.OPENED), null, CenterKind.LUBAN_WORKSHOP, "VN", "zho"));
    }

    @Test
    void wordsOfAddressesAreNoSlugsOfCenters() {
        assertThat(Centers.RESERVED_SLUGS.contains(Slug.of("places"))).isTrue();
        assertThat(Centers.RESERVED_SLUGS.contains(Slug.of("new"))).isTrue();
        assertThat(Centers.RESERVED_SLUGS.contains(center.slug())).isFalse();
    }
}
