package org.caravanserai.centers.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.CenterDraft;
import org.caravanserai.centers.center.DecideOnCenter;
import org.caravanserai.centers.center.DraftCenter;
import org.caravanserai.centers.center.FileCenterAgreement;
import org.caravanserai.centers.center.FreeDays.HolidayDraft;
import org.caravanserai.centers.center.ReviewCenterApplication;
import org.caravanserai.centers.center.ShowCenterDossier;
import org.caravanserai.centers.center.SignCenterAgreement;
import org.caravanserai.centers.center.SubmitCenter;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.MemoryApplications;
import org.caravanserai.domain.centers.MemoryCenters;
import org.caravanserai.domain.centers.MemoryClosings;
import org.caravanserai.domain.centers.MemoryGovernance;
import org.caravanserai.domain.centers.MemoryParties;
import org.caravanserai.domain.centers.MemoryPermits;
import org.caravanserai.domain.centers.MemoryPlans;
import org.caravanserai.domain.centers.MemoryPoints;
import org.caravanserai.domain.centers.MemoryStatuses;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.centers.plan.YearFigures;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** Two institutions in memory that run centers, with a director each and a teacher, and an authority. */
public class CentersWorld extends World {

    public final MemoryCenters centers = new MemoryCenters();
    public final MemoryApplications applications = new MemoryApplications();
    public final MemoryGovernance governance = new MemoryGovernance();
    public final MemoryClosings closings = new MemoryClosings();
    public final MemoryPlans plans = new MemoryPlans();
    public final MemoryParties parties = new MemoryParties();
    public final MemoryPoints points = new MemoryPoints();
    public final MemoryPermits permits = new MemoryPermits();
    public final MemoryStatuses statuses = new MemoryStatuses();

    /** What is counted of a year; empty unless a test fills it. */
    public final Map<YearFigure, BigDecimal> figures = new EnumMap<>(YearFigure.class);

    public final Organization host = organization("host");
    public final Organization partner = organization("partner");
    public final Account director = member(host, "director", OrganizationRole.CENTER_DIRECTOR);
    public final Account partnerDirector = member(partner, "partner-director", OrganizationRole.CENTER_DIRECTOR);
    public final Account teacher = member(host, "teacher", OrganizationRole.TEACHER);
    public final Account authority = account("authority", PlatformRole.AUTHORITY);
    public final Account stranger = member(organization("elsewhere"), "stranger", OrganizationRole.CENTER_DIRECTOR);

    public CentersWorld() {
        wiring.put(centers)
                .put(applications)
                .put(governance)
                .put(closings)
                .put((CenterScope) center -> {})
                .put(parties)
                .put(points)
                .put(permits)
                .put(statuses);
        wiring.put(Settings.of(Map.of())).put(plans).put(plans.reports).put((YearFigures)
                (center, year) -> Map.copyOf(figures));
        memory.include(plans.table);
        memory.include(plans.expenses);
        memory.include(centers.table);
        memory.include(applications.table);
        memory.include(applications.reviews);
        memory.include(governance.agreements);
        memory.include(governance.posts);
        memory.include(governance.planned);
        memory.include(closings.table);
        memory.include(parties.parties);
        memory.include(parties.contributions);
        memory.include(points.table);
        memory.include(permits.table);
        memory.include(statuses.table);
    }

    @Override
    protected void signIn(Caller caller) {
        of(CurrentCaller.class).set(caller);
    }

    /** The day on which the tests happen, at the center. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CenterFixtures.HANOI);
    }

    /** A draft of the host, with the partner. */
    public Center draft(String slug) {
        var center = CenterFixtures.draft(slug, host.id(), partner.id(), NOW);
        centers.add(center);
        commit();
        return center;
    }

    /** A center that runs. */
    public Center operating(String slug) {
        var center = CenterFixtures.operating(draft(slug));
        commit();
        return center;
    }

    /** A center as its host would write it, with all parts of the application. */
    public static CenterDraft application() {
        return application(
                Arrays.stream(ApplicationPart.values()).collect(Collectors.toMap(Enum::name, part -> "About " + part)));
    }

    public static CenterDraft application(@Nullable Map<String, @Nullable String> application) {
        return new CenterDraft(
                null,
                CenterKind.CONFUCIUS_INSTITUTE,
                LocalizedText.of("en", "Red River Language Center", "zh", "红河语言中心"),
                LocalizedText.EMPTY,
                Slug.of("host"),
                Slug.of("partner"),
                CountryCode.of("VN"),
                "Hanoi",
                null,
                new BigDecimal("21.03"),
                new BigDecimal("105.85"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                List.of(DayOfWeek.SUNDAY),
                List.of(new HolidayDraft(LocalDate.of(2027, 9, 2), "National Day")),
                List.of(TaughtLanguage.of("zho")),
                application);
    }

    public Center center(Slug slug) {
        return centers.bySlug(slug).orElseThrow();
    }

    /** An application that was handed in. */
    public Slug applied() {
        as(director);
        var slug = of(DraftCenter.class).execute(application());
        of(SubmitCenter.class).execute(slug);
        commit();
        return slug;
    }

    /** An application that has been reviewed by these methods. */
    public Slug reviewed(ReviewMethod... methods) {
        var slug = applied();
        as(authority);
        for (var method : methods) {
            of(ReviewCenterApplication.class)
                    .execute(new ReviewCenterApplication.Command(
                            slug, method, ReviewOutcome.SUPPORTS, "Well prepared.", today()));
            commit();
        }
        return slug;
    }

    /** A center that the authority has approved. */
    public Slug approved() {
        var slug = reviewed(ReviewMethod.DOCUMENTS, ReviewMethod.EXPERT_ADVICE);
        decide(slug, Decision.APPROVE, null);
        return slug;
    }

    public void decide(Slug slug, Decision decision, @Nullable String note) {
        as(authority);
        var version = of(ShowCenterDossier.class).execute(slug).version();
        of(DecideOnCenter.class).execute(slug, decision, note, version);
        commit();
    }

    public static FileCenterAgreement.AgreementDraft agreement() {
        return new FileCenterAgreement.AgreementDraft(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2030, 12, 31),
                6,
                LocalizedText.of("en", "We run it together.", "zh", "双方共同举办。"));
    }

    /** A center whose agreement both sides have signed. */
    public Slug signed() {
        var slug = approved();
        as(director);
        of(FileCenterAgreement.class).execute(slug, agreement());
        for (var account : List.of(director, partnerDirector)) {
            as(account);
            var hash = governance.agreements(center(slug).id()).get(0).hash();
            of(SignCenterAgreement.class).execute(slug, hash, null);
            commit();
        }
        return slug;
    }

    /** A director for this side from the first day of the agreement. */
    public void appoint(Slug slug, Account by, String side, String person) {
        as(by);
        of(AppointToPost.class)
                .execute(
                        slug,
                        new AppointToPost.PostDraft(
                                PostKind.DIRECTOR, CenterSide.valueOf(side), person, LocalDate.of(2026, 1, 1), null));
        commit();
    }

    /** The work is refused with this key, whatever kind of refusal it is. */
    public static void refused(ThrowingCallable work, String key) {
        var failure = catchThrowable(work);
        assertThat(failure).isInstanceOf(DomainException.class);
        if (failure instanceof Invalid invalid) {
            assertThat(invalid.violations()).extracting(Invalid.Violation::key).contains(key);
        } else {
            assertThat(((DomainException) failure).key()).isEqualTo(key);
        }
    }
}
