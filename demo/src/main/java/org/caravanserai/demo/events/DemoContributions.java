package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.events.contribution.AssignReviewer;
import org.caravanserai.events.contribution.BeginContribution;
import org.caravanserai.events.contribution.ConfirmContribution;
import org.caravanserai.events.contribution.ContributionCallDraft;
import org.caravanserai.events.contribution.ContributionDraft;
import org.caravanserai.events.contribution.DecideContributions;
import org.caravanserai.events.contribution.ReleaseDecisions;
import org.caravanserai.events.contribution.ReviewDraft;
import org.caravanserai.events.contribution.SetContributionCall;
import org.caravanserai.events.contribution.SubmitContribution;
import org.caravanserai.events.contribution.WriteReview;

/** A call for contributions that has ended, with what was submitted in every state from waiting for a reviewer to published. */
@ApplicationScoped
class DemoContributions {

    private static final String ORGANIZER = "organizer";
    private static final List<String> REVIEWERS = List.of("reviewer", "teacher");
    private static final int OPENED = 14;
    private static final int SUBMITTED = 8;
    private static final int CLOSED = 4;
    private static final int ASKED = 3;
    private static final int REVIEWED = 2;
    private static final int REVIEWS_DUE = 5;
    private static final int LONGEST = 2_500;
    private static final int TALK = 20;

    private final DemoPeople people;
    private final AcademicEvents events;
    private final Memberships memberships;
    private final SetContributionCall call;
    private final BeginContribution begin;
    private final SubmitContribution submit;
    private final AssignReviewer assign;
    private final WriteReview write;
    private final DecideContributions decide;
    private final ReleaseDecisions release;
    private final ConfirmContribution confirm;
    private final Clock clock;

    @Inject
    DemoContributions(
            DemoPeople people,
            AcademicEvents events,
            Memberships memberships,
            SetContributionCall call,
            BeginContribution begin,
            SubmitContribution submit,
            AssignReviewer assign,
            WriteReview write,
            DecideContributions decide,
            ReleaseDecisions release,
            ConfirmContribution confirm,
            Clock clock) {
        this.people = people;
        this.events = events;
        this.memberships = memberships;
        this.call = call;
        this.begin = begin;
        this.submit = submit;
        this.assign = assign;
        this.write = write;
        this.decide = decide;
        this.release = release;
        this.confirm = confirm;
        this.clock = clock;
    }

    void make(String slug) {
        people.act(ORGANIZER, OPENED, () -> call.execute(slug, called()));
        var credits = submitted(
                slug,
                "scholar",
                "Counting credits from Tashkent to Xi’an",
                "recognition",
                "talk",
                "Two universities count the same semester as thirty and as twenty-four credits. We follow ninety transcripts through both offices and propose one table of conversion that a registrar can check line by line.");
        var digital = submitted(
                slug,
                "officer",
                "Digital diplomas that a registrar can check",
                "credentials",
                "talk",
                "A diploma with a signature is checked in a second, if the issuer’s key can be found in ten years. We report on a pilot of four universities, on lost keys and revoked degrees, and on what it cost.");
        var supplement = submitted(
                slug,
                "partner",
                "What a diploma supplement leaves out",
                "credentials",
                "poster",
                "Supplements describe programmes, not what somebody has learned in them. A comparison of sixty supplements from nine countries shows which lines admission offices read and which they miss.");
        var refugees = submitted(
                slug,
                "scholar",
                "Degrees without documents",
                "recognition",
                "talk",
                "Who had to leave without papers can rarely prove a degree. We compare what the laws say with what admission offices do, by forty interviews in six countries, and show three changes that would settle most cases within a year.");
        submitted(
                slug,
                "partner",
                "Vocational certificates on both sides of a border",
                "recognition",
                "poster",
                "A welder’s certificate is worth three levels on one side of a bridge and one on the other. We map the certificates of five trades and ask employers which differences matter to them.");
        people.act(ORGANIZER, ASKED, () -> reviewers(slug));
        people.act(ORGANIZER, ASKED, () -> {
            for (var code : List.of(credits, digital, supplement, refugees)) {
                REVIEWERS.forEach(who -> assign.execute(slug, code, new AssignReviewer.Assignment(people.id(who))));
            }
        });
        reviewed("reviewer", credits, 5, "The table of credit systems is the best that I have seen.");
        reviewed("teacher", credits, 4, "Say how the hours of teaching were counted.");
        reviewed("reviewer", digital, 4, "Clear and useful. Add what happens when a key is lost.");
        reviewed("teacher", digital, 5, "Ready to be presented.");
        reviewed("reviewer", supplement, 2, "The sample of eleven supplements is too small for the conclusion.");
        people.act(ORGANIZER, 1, () -> {
            decided(slug, ContributionDecision.ACCEPT, credits, digital);
            release.execute(slug);
        });
        people.act("scholar", 0, () -> confirm.execute(credits));
        people.act(ORGANIZER, 0, () -> decided(slug, ContributionDecision.WAITLIST, supplement));
    }

    private void reviewers(String slug) {
        var event = events.bySlug(Slug.of(slug)).orElseThrow();
        REVIEWERS.forEach(who -> memberships.add(new Membership(
                event.organizer(),
                people.id(who),
                OrganizationRole.EVENT_REVIEWER,
                EventRoles.at(event),
                clock.instant(),
                null,
                people.id(ORGANIZER))));
    }

    private ContributionCallDraft called() {
        var now = clock.instant();
        return new ContributionCallDraft(
                new LocalizedText(
                        Map.of(
                                "en",
                                "Tell us what recognition means where you work: studies, cases and tools. Reviewers do not see who you are.",
                                "zh",
                                "请介绍学历互认在您所在地区的实践：研究、案例和工具均可。评审人看不到作者身份。",
                                "ru",
                                "Расскажите, что значит признание дипломов там, где вы работаете: исследования, примеры, инструменты. Рецензенты не видят авторов.")),
                List.of(
                        new ContributionCallDraft.TrackDraft(
                                "recognition", named("Recognition in practice", "互认实践", "Признание на практике")),
                        new ContributionCallDraft.TrackDraft(
                                "credentials", named("Digital credentials", "数字证书", "Цифровые документы"))),
                List.of(
                        new ContributionCallDraft.TypeDraft("talk", named("Talk", "报告", "Доклад"), TALK),
                        new ContributionCallDraft.TypeDraft("poster", named("Poster", "海报", "Постер"), null)),
                List.of(),
                LONGEST,
                true,
                REVIEWERS.size(),
                null,
                WrittenTime.of(now.plus(Duration.ofDays(OPENED - CLOSED))),
                0,
                WrittenTime.of(now.plus(Duration.ofDays(OPENED + REVIEWS_DUE))));
    }

    private static LocalizedText named(String english, String chinese, String russian) {
        return new LocalizedText(Map.of("en", english, "zh", chinese, "ru", russian));
    }

    private String submitted(String slug, String who, String title, String track, String type, String text) {
        var code = new String[1];
        people.act(who, SUBMITTED, () -> code[0] = begin.execute(slug, draft(title, track, type, text)));
        people.act(who, SUBMITTED, () -> submit.execute(code[0]));
        return code[0];
    }

    private static ContributionDraft draft(String title, String track, String type, String text) {
        return new ContributionDraft(
                title,
                text,
                "recognition, credits, registrars",
                track,
                type,
                LanguageTag.of("en"),
                List.of(
                        new ContributionDraft.AuthorDraft(
                                "Farida Yuldasheva", null, "University of the Old Market, Samarkand", true),
                        new ContributionDraft.AuthorDraft("Wen Tao", null, "Jinling River University", false)));
    }

    private void reviewed(String who, String code, int score, String words) {
        people.act(
                who,
                REVIEWED,
                () -> write.execute(
                        code,
                        new ReviewDraft(
                                Map.of("originality", score, "relevance", score, "clarity", score), 4, words, null),
                        true));
    }

    private void decided(String slug, ContributionDecision decision, String... codes) {
        decide.execute(slug, new DecideContributions.Decisions(List.of(codes), decision, null));
    }
}
