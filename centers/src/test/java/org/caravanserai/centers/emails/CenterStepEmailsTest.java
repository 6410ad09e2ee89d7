package org.caravanserai.centers.emails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.AnnounceClosing;
import org.caravanserai.centers.center.CloseCenter;
import org.caravanserai.centers.center.OpenCenter;
import org.caravanserai.centers.center.ResumeCenter;
import org.caravanserai.centers.center.SubmitCenter;
import org.caravanserai.centers.center.SuspendCenter;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

class CenterStepEmailsTest {

    private final CentersWorld world = new CentersWorld();

    private List<MailMessage> mails(CenterEmail template) {
        return world.memory.outbox.put().stream()
                .filter(message -> message.template() == template)
                .toList();
    }

    private Slug open() {
        var slug = world.signed();
        world.appoint(slug, world.director, "HOST", "Lan");
        world.appoint(slug, world.partnerDirector, "PARTNER", "Wang");
        world.as(world.director);
        world.of(OpenCenter.class).execute(slug, world.today());
        world.commit();
        return slug;
    }

    @Test
    void anApplicationIsToldToBothSidesAndWaitsForTheAuthority() {
        var slug = world.applied();
        assertThat(mails(CenterEmail.CENTER_APPLICATION_SUBMITTED))
                .extracting(mail -> mail.recipient().address().value())
                .containsExactlyInAnyOrder("director@example.org", "partner-director@example.org");
        assertThat(mails(CenterEmail.CENTER_APPLICATION_WAITING))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient().address().value()).isEqualTo("authority@example.org");
                    assertThat(mail.arguments().value("link")).isEqualTo("/manage/centers/" + slug + "/dossier");
                });
    }

    @Test
    void everyDecisionReachesTheDirectorsWithItsNoteAlsoWhenItIsTakenTwice() {
        var slug = world.reviewed();
        for (int time = 0; time < 2; time++) {
            if (world.center(slug).state() == CenterState.APPLIED) {
                CenterFixtures.after(world.center(slug), CenterState.UNDER_REVIEW);
                world.commit();
            }
            world.decide(slug, Decision.RETURN, "More about the rooms.");
            world.as(world.director);
            world.of(SubmitCenter.class).execute(slug);
            world.commit();
        }
        assertThat(mails(CenterEmail.CENTER_APPLICATION_RETURNED))
                .hasSize(4)
                .extracting(mail -> mail.arguments().value("note"), mail -> mail.arguments()
                        .value("link"))
                .containsOnly(tuple("More about the rooms.", "/manage/centers/" + slug + "/edit"));
        CenterFixtures.after(world.center(slug), CenterState.UNDER_REVIEW);
        world.commit();
        world.decide(slug, Decision.REJECT, "No demand.");
        assertThat(mails(CenterEmail.CENTER_APPLICATION_REJECTED))
                .extracting(mail -> mail.arguments().value("reason"))
                .containsExactly("No demand.", "No demand.");
    }

    @Test
    void approvalSignatureAndOpeningSayWhatComesNext() {
        var slug = open();
        assertThat(mails(CenterEmail.CENTER_APPLICATION_APPROVED)).hasSize(2).allSatisfy(mail -> assertThat(
                        mail.arguments().value("approvalNumber"))
                .startsWith("LC-"));
        assertThat(mails(CenterEmail.CENTER_AGREEMENT_SIGNED)).hasSize(2).allSatisfy(mail -> assertThat(
                        mail.arguments().value("agreementUntil"))
                .startsWith("31 декабря 2030"));
        assertThat(mails(CenterEmail.CENTER_OPENED)).hasSize(2).allSatisfy(mail -> assertThat(
                        mail.arguments().value("link"))
                .isEqualTo("/manage/centers/" + slug + "/teaching"));
    }

    @Test
    void suspensionAndResumptionReachTheDirectors() {
        var center = world.operating("red-river");
        world.as(world.authority);
        world.of(SuspendCenter.class).execute(center.slug(), "Fire safety.");
        world.commit();
        world.of(ResumeCenter.class).execute(center.slug(), "Corrected.");
        world.commit();
        assertThat(mails(CenterEmail.CENTER_SUSPENDED))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.arguments().value("reason")).isEqualTo("Fire safety."));
        assertThat(mails(CenterEmail.CENTER_RESUMED))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.arguments().value("note")).isEqualTo("Corrected."));
    }

    @Test
    void theAuthorityIsToldOfAClosingToo() {
        var slug = open();
        CenterFixtures.after(world.center(slug), CenterState.OPERATING);
        world.commit();
        world.as(world.director);
        world.of(AnnounceClosing.class)
                .execute(slug, world.today(), Map.of(ClosureReason.LOW_ENROLMENT, 100), "Too few.");
        world.commit();
        world.of(CloseCenter.class)
                .execute(slug, new CloseCenter.Settlement(Slug.of("host"), "To the host.", "Settled."));
        for (var template : List.of(CenterEmail.CENTER_CLOSING_ANNOUNCED, CenterEmail.CENTER_CLOSED)) {
            assertThat(mails(template))
                    .extracting(mail -> mail.recipient().address().value(), mail -> mail.arguments()
                            .value("link"))
                    .containsExactlyInAnyOrder(
                            tuple("director@example.org", "/manage/centers/" + slug + "/closing"),
                            tuple("partner-director@example.org", "/manage/centers/" + slug + "/closing"),
                            tuple("authority@example.org", "/manage/centers/" + slug + "/dossier"));
        }
    }

    @Test
    void aSideWithoutDirectorsIsToldThroughItsManagers() {
        var lonely = world.organization("lonely");
        world.member(lonely, "boss", OrganizationRole.MANAGER);
        var center = CenterFixtures.draft("lonely-center", lonely.id(), null, CentersWorld.NOW);
        world.centers.add(CenterFixtures.operating(center));
        world.commit();
        world.as(world.authority);
        world.of(SuspendCenter.class).execute(center.slug(), "Fire safety.");
        assertThat(mails(CenterEmail.CENTER_SUSPENDED))
                .extracting(mail -> mail.recipient().address().value())
                .containsExactly("boss@example.org");
    }
}
