package org.caravanserai.exchanges.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.ApproveAgreement;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.RecordSigning;
import org.caravanserai.exchanges.agreement.ReviseAgreement;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

class LinkUseCasesTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final Organization small = verified("small-college");
    private final String agreement = proposed(4);

    private Organization verified(String slug) {
        var organization = world.organization(slug);
        organization.verify();
        world.commit();
        return organization;
    }

    private String proposed(int persons) {
        world.as(world.homeOfficer);
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(List.of("home", "small-college"), terms(persons)));
        world.commit();
        return code;
    }

    private static TermsForm terms(int persons) {
        return ExchangesWorld.terms("Exchange", ExchangesWorld.condition("home", "small-college", persons));
    }

    private static IssueAgreementLink.AgreementLinkWish wish(String organization) {
        return new IssueAgreementLink.AgreementLinkWish(
                Slug.of(organization),
                "Aya Kouassi",
                EmailAddress.of("aya@office.example.edu.cn"),
                LanguageTag.of("fr"),
                30);
    }

    /** The code of a link; nobody is signed in afterwards. */
    private String issued() {
        world.as(world.homeOfficer);
        var code = world.of(IssueAgreementLink.class).execute(agreement, wish("small-college"));
        world.commit();
        world.asVisitor();
        return code;
    }

    /** What the link of the last email opens. */
    private String token() {
        var link = world.lastEmail().arguments().value("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private ApproveByLink.Command approval(String token) {
        var read = world.of(OpenAgreementLink.class).execute(token).agreement();
        return new ApproveByLink.Command(token, read.revision(), read.hash());
    }

    @Test
    void aPartnerWithoutAnAccountReadsCountersAndApproves() {
        issued();
        assertThat(world.sent()).endsWith("AGREEMENT_LINK");
        var token = token();
        var opened = world.of(OpenAgreementLink.class).execute(token);
        assertThat(opened.party()).isEqualTo(small.id());
        assertThat(opened.isToBeApproved()).isTrue();

        var stale = approval(token);
        int number = world.of(ReviseByLink.class).execute(new ReviseByLink.Command(token, terms(2), 1, "Two at most"));
        world.commit();
        assertThat(number).isEqualTo(2);
        assertThat(world.of(OpenAgreementLink.class).execute(token).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.path()).isEqualTo("conditions.c1.personsPerYear"));
        assertConflict("stale-revision", () -> world.of(ApproveByLink.class).execute(stale));
        world.of(ApproveByLink.class).execute(approval(token));
        world.commit();

        world.as(world.homeOfficer);
        var view = world.of(ShowAgreement.class).execute(agreement).agreement();
        world.of(ApproveAgreement.class).execute(new ApproveAgreement.Command(agreement, view.revision(), view.hash()));
        assertThat(world.agreement(agreement).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(world.memory.history.about(
                        AgreementAction.SUBJECT, world.agreement(agreement).id()))
                .filteredOn(entry -> entry.who().startsWith("Aya Kouassi ("))
                .hasSize(2);
    }

    @Test
    void aLinkThatWasRevokedOrHasExpiredOpensNothing() {
        var code = issued();
        var token = token();
        assertNotFound(() -> world.of(OpenAgreementLink.class).execute(code));
        assertNotFound(() -> world.of(OpenAgreementLink.class).execute(token + "x"));
        var approval = approval(token);

        world.as(world.stranger);
        assertNotFound(() -> world.of(RevokeAgreementLink.class).execute(agreement, code));
        assertNotFound(() -> world.of(ListAgreementLinks.class).execute(agreement));
        world.as(world.homeOfficer);
        world.of(RevokeAgreementLink.class).execute(agreement, code);
        assertThat(world.of(ListAgreementLinks.class).execute(agreement))
                .extracting(ListAgreementLinks.Line::open)
                .containsExactly(false);
        assertRefused("link-over", () -> world.of(RevokeAgreementLink.class).execute(agreement, code));
        assertNotFound(() -> world.of(OpenAgreementLink.class).execute(token));
        assertNotFound(() -> world.of(ApproveByLink.class).execute(approval));
        assertNotFound(
                () -> world.of(ReviseByLink.class).execute(new ReviseByLink.Command(token, terms(1), null, null)));

        issued();
        var second = token();
        world.clock.forward(Duration.ofDays(31));
        assertNotFound(() -> world.of(OpenAgreementLink.class).execute(second));
    }

    /** A link to an address that says nothing about the organization. */
    private String issuedToAnybody() {
        world.as(world.homeOfficer);
        var code = world.of(IssueAgreementLink.class)
                .execute(
                        agreement,
                        new IssueAgreementLink.AgreementLinkWish(
                                Slug.of("small-college"),
                                "Rector Nobody",
                                EmailAddress.of("me@mail.example"),
                                null,
                                null));
        world.commit();
        return code;
    }

    @Test
    void anUnknownAddressApprovesOnceTheAuthorityHasAcceptedIt() {
        var code = issuedToAnybody();
        var token = token();
        assertThat(world.of(OpenAgreementLink.class).execute(token).isSpeaking())
                .isFalse();
        assertRefused("link-unchecked", () -> world.of(ApproveByLink.class).execute(approval(token)));
        assertRefused("link-unchecked", () -> world.of(AnswerSigningByLink.class)
                .execute(new AnswerSigningByLink.Command(token, true, null)));
        world.of(ReviseByLink.class).execute(new ReviseByLink.Command(token, terms(2), 1, "Two at most"));
        world.commit();

        world.as(PlatformRole.AUTHORITY);
        assertThat(world.of(ListWaitingLinks.class).execute()).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo(code);
            assertThat(line.domains()).containsExactly("example.edu.cn");
            assertThat(line.others()).extracting(NamedParty::slug).containsExactly("home");
        });
        var check = world.of(CheckAgreementLink.class);
        assertNotFound(() -> check.execute(new CheckAgreementLink.Command("NONE", true, null)));
        check.execute(new CheckAgreementLink.Command(code, true, null));
        world.commit();
        assertRefused("link-checked", () -> check.execute(new CheckAgreementLink.Command(code, false, "No")));
        assertThat(world.of(ListWaitingLinks.class).execute()).isEmpty();
        world.asVisitor();
        world.of(ApproveByLink.class).execute(approval(token));
        world.commit();
        world.as(world.homeOfficer);
        assertThat(world.of(ShowAgreement.class)
                        .execute(agreement)
                        .agreement()
                        .parties()
                        .get(1)
                        .approval())
                .isNotNull()
                .extracting(AgreementView.Given::address)
                .isEqualTo(LinkStanding.ACCEPTED);
    }

    @Test
    void anAddressThatTheAuthorityRefusesOpensNothing() {
        var code = issuedToAnybody();
        var token = token();
        world.as(PlatformRole.AUTHORITY);
        var check = world.of(CheckAgreementLink.class);
        assertInvalid("note: required", () -> check.execute(new CheckAgreementLink.Command(code, false, null)));
        check.execute(new CheckAgreementLink.Command(code, false, "A private address"));
        world.commit();
        assertNotFound(() -> world.of(OpenAgreementLink.class).execute(token));
        world.as(world.homeOfficer);
        assertThat(world.of(ListAgreementLinks.class).execute(agreement))
                .extracting(ListAgreementLinks.Line::standing, ListAgreementLinks.Line::note)
                .containsExactly(tuple(LinkStanding.REFUSED, "A private address"));
    }

    @Test
    void whatAnUnverifiedOrganizationSaysOfItselfProvesNothing() {
        var young = world.organization("young-college");
        world.as(world.homeOfficer);
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "young-college"),
                        ExchangesWorld.terms("Exchange", ExchangesWorld.condition("home", "young-college", 1))));
        world.commit();
        world.of(IssueAgreementLink.class).execute(code, wish("young-college"));
        world.commit();
        assertThat(world.exchanges.links.waiting())
                .extracting(link -> link.party())
                .containsExactly(young.id());
    }

    @Test
    void aLinkEndsWhenItsPartyHasOfficers() {
        issued();
        var token = token();
        world.of(OpenAgreementLink.class).execute(token);
        world.member(small, "small-officer", OrganizationRole.EXCHANGE_OFFICER);
        world.commit();
        assertNotFound(() -> world.of(OpenAgreementLink.class).execute(token));
        world.as(world.homeOfficer);
        assertThat(world.of(ListAgreementLinks.class).execute(agreement))
                .extracting(ListAgreementLinks.Line::open)
                .containsExactly(false);
    }

    @Test
    void aPartnerByLinkIsWrittenToAsOfficersAreAndTheLinkIsRenewed() {
        issued();
        var token = token();
        world.clock.forward(Duration.ofDays(40));
        assertNotFound(() -> world.of(OpenAgreementLink.class).execute(token));
        world.as(world.homeOfficer);
        world.of(ReviseAgreement.class).execute(new ReviseAgreement.Command(agreement, terms(2), null, "Fewer"));
        world.commit();
        assertThat(world.sent()).endsWith("LINK_AGREEMENT_PROPOSED");
        var email = world.lastEmail();
        assertThat(email.recipient().address().value()).isEqualTo("aya@office.example.edu.cn");
        assertThat(email.recipient().language().value()).isEqualTo("fr");
        assertThat(email.arguments().value("note")).isEqualTo("Fewer");
        assertThat(email.arguments().value("link")).isEqualTo("/agreements/" + token);
        world.of(OpenAgreementLink.class).execute(token);

        world.of(RecordSigning.class)
                .execute(
                        agreement,
                        new RecordSigning.AgreementSignatures(
                                LocalDate.of(2026, 5, 12),
                                List.of(new RecordSigning.AgreementPaperSignature(Slug.of("home"), "Wei Li", "Rector")),
                                null));
        world.commit();
        assertThat(world.sent()).endsWith("LINK_AGREEMENT_RECORDED");
        world.nominated(agreement, "Lena");
        assertThat(world.sent()).endsWith("LINK_NOMINATION_RECEIVED", "YOU_WERE_NOMINATED");
        assertThat(world.lastEmail("LINK_NOMINATION_RECEIVED").arguments().value("link"))
                .startsWith("/agreements/" + token + "/people/");
        world.asVisitor();
        assertThat(world.of(OpenAgreementLink.class).execute(token).isToBeConfirmed())
                .isTrue();
        world.of(AnswerSigningByLink.class).execute(new AnswerSigningByLink.Command(token, true, null));
        world.commit();
        assertThat(world.sent()).endsWith("AGREEMENT_CONFIRMED");
    }

    @Test
    void nobodyIsAskedToConfirmSignaturesWhereNobodyActsForThePartyUntilALinkIsSent() {
        world.as(world.homeOfficer);
        world.of(RecordSigning.class)
                .execute(
                        agreement,
                        new RecordSigning.AgreementSignatures(
                                LocalDate.of(2026, 5, 12),
                                List.of(new RecordSigning.AgreementPaperSignature(Slug.of("home"), "Wei Li", null)),
                                null));
        world.commit();
        assertThat(world.of(ShowAgreement.class).execute(agreement).asked()).isFalse();
        world.of(IssueAgreementLink.class).execute(agreement, wish("small-college"));
        world.commit();
        assertThat(world.of(ShowAgreement.class).execute(agreement).asked()).isTrue();
    }

    @Test
    void linksAreForOtherPartiesWhichHaveNoOfficers() {
        world.as(world.homeOfficer);
        var issue = world.of(IssueAgreementLink.class);
        assertRefused("own-party", () -> issue.execute(agreement, wish("home")));
        assertInvalid("organization: not-a-party", () -> issue.execute(agreement, wish("elsewhere")));
        assertRefused("party-has-officers", () -> issue.execute(world.drafted(1), wish("partner")));
        world.as(world.stranger);
        assertNotFound(() -> issue.execute(agreement, wish("small-college")));
    }
}
