package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ExchangeOffice;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.exchanges.nomination.CancelNomination;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.nomination.HostApplicationMissed;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.AnswerOffer;
import org.caravanserai.exchanges.selection.AppealResult;
import org.caravanserai.exchanges.selection.NominateApplicant;
import org.caravanserai.exchanges.selection.ReleaseResults;
import org.caravanserai.exchanges.selection.ScoreApplication;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

/** What follows from the days that the host has told, and what the officers of a call are told. */
class HostDeadlinesTest {

    private final ExchangesWorld world = new ExchangesWorld();

    private static AcademicTerm term(String name, String from, String to, String nominations, String applications) {
        return new AcademicTerm(
                AcademicYear.of(ExchangesWorld.YEAR),
                LocalizedText.of("en", name),
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(nominations),
                LocalDate.parse(applications));
    }

    private void hostTellsItsDays() {
        var office = new ExchangeOffice(world.partner.id());
        office.tell(
                new OfficeSheet(
                        List.of(
                                term("Spring", "2027-02-01", "2027-06-01", "2027-03-01", "2027-03-20"),
                                term("Autumn", "2027-08-01", "2027-12-01", "2027-05-01", "2027-05-20")),
                        List.of(),
                        List.of()),
                0);
        world.offices.add(office);
    }

    private ExchangeCall call() {
        return world.openCall(world.inForce(1));
    }

    private Application released(ExchangeCall call) {
        var application = world.submitted(call, "amina");
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        world.of(ScoreApplication.class).execute(application.code(), BigDecimal.TEN, null);
        var allocation = world.of(AllocatePlaces.class).execute(call.slug());
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());
        world.commit();
        world.as(world.memory.accounts.byId(application.account()).orElseThrow());
        return application;
    }

    private void accept(Application application) {
        world.of(AnswerOffer.class).execute(application.code(), true);
        world.commit();
    }

    private boolean isOpen(ExchangeDeadline kind, UUID subject) {
        return world.memory.deadlines.open(kind, subject).isPresent();
    }

    private Nominate.Nominated nominate(Application application) {
        world.as(world.homeOfficer);
        var made = world.of(NominateApplicant.class).execute(application.code());
        world.commit();
        return made;
    }

    private void accept(Nominate.Nominated nominated) {
        world.as(world.partnerOfficer);
        world.of(DecideNomination.class)
                .execute(new DecideNomination.Command(
                        nominated.code(), nominated.proposal(), DecideNomination.Decision.ACCEPT, null));
        world.commit();
    }

    @Test
    void officersNominateBeforeTheLastDayOfTheHost() {
        hostTellsItsDays();
        var application = released(call());
        accept(application);
        assertThat(world.sent()).contains("OFFER_ACCEPTED");
        var due = world.memory
                .deadlines
                .open(ExchangeDeadline.NOMINATION, application.id())
                .orElseThrow();
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2027-03-01T16:00:00Z"));
        assertThat(due.assignee().organization()).isEqualTo(world.home.id());
        nominate(application);
        assertThat(isOpen(ExchangeDeadline.NOMINATION, application.id())).isFalse();
    }

    @Test
    void whoIsAcceptedAppliesAtTheHostInTime() {
        hostTellsItsDays();
        var application = released(call());
        accept(application);
        var nominated = nominate(application);
        accept(nominated);
        var nomination =
                world.exchanges.nominations.lock(nominated.code()).orElseThrow().id();
        var due = world.memory
                .deadlines
                .open(ExchangeDeadline.HOST_APPLICATION, nomination)
                .orElseThrow();
        assertThat(due.assignee().account()).isEqualTo(application.account());
        assertThat(due.link()).startsWith("/my/stays/");
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2027-03-21T00:00:00Z"));
        world.of(HostApplicationMissed.class).fellDue(due);
        assertThat(isOpen(ExchangeDeadline.HOST_APPLICATION, nomination)).isFalse();
    }

    @Test
    void nothingIsDueOfACancelledNomination() {
        hostTellsItsDays();
        var application = released(call());
        accept(application);
        var nominated = nominate(application);
        accept(nominated);
        world.as(world.homeOfficer);
        world.of(CancelNomination.class).execute(nominated.code(), "Ill");
        assertThat(isOpen(
                        ExchangeDeadline.HOST_APPLICATION,
                        world.exchanges
                                .nominations
                                .lock(nominated.code())
                                .orElseThrow()
                                .id()))
                .isFalse();
    }

    @Test
    void aHostThatHasToldNoDaysSetsNoDeadline() {
        var application = released(call());
        accept(application);
        assertThat(isOpen(ExchangeDeadline.NOMINATION, application.id())).isFalse();
    }

    @Test
    void officersAreToldOfWithdrawalsAndAppeals() {
        hostTellsItsDays();
        var call = call();
        var application = released(call);
        accept(application);
        world.of(WithdrawCallApplication.class).execute(application.code());
        world.commit();
        assertThat(world.sent()).endsWith("APPLICATION_WITHDRAWN");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(world.homeOfficer.email());
        assertThat(isOpen(ExchangeDeadline.NOMINATION, application.id())).isFalse();
    }

    @Test
    void anAppealIsToldToTheOfficers() {
        var call = call();
        var first = world.submitted(call, "wei");
        var second = released(call);
        assertThat(second.state()).isEqualTo(ApplicationState.OFFERED);
        world.as(world.memory.accounts.byId(first.account()).orElseThrow());
        world.of(AppealResult.class).execute(first.code(), "Nobody has scored it");
        world.commit();
        assertThat(world.sent()).endsWith("APPEAL_FILED");
    }
}
