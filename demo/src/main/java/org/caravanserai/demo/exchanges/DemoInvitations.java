package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.InvitationPlace;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.invitation.DecideInvitation;
import org.caravanserai.exchanges.invitation.DecideInvitation.Decision;
import org.caravanserai.exchanges.invitation.InviteScholar;
import org.caravanserai.exchanges.invitation.ListInvitationPlaces;
import org.caravanserai.exchanges.nomination.NomineeDraft;

/** Visiting scholars whom a member of the receiving university invites: one with the faculty, one being prepared. */
@ApplicationScoped
class DemoInvitations implements DemoStep {

    private static final String PROFESSOR = "reviewer";
    private static final String SCHOLAR = "scholar";

    private final InviteScholar invite;
    private final DecideInvitation decide;
    private final ListInvitationPlaces places;
    private final DemoPeople people;
    private final DemoDates dates;

    @Inject
    DemoInvitations(
            InviteScholar invite,
            DecideInvitation decide,
            ListInvitationPlaces places,
            DemoPeople people,
            DemoDates dates) {
        this.invite = invite;
        this.decide = decide;
        this.places = places;
        this.people = people;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public void run() {
        people.actAs(PROFESSOR);
        places.execute().stream()
                .filter(place -> place.year().equals(dates.year(1)))
                .findFirst()
                .ifPresent(this::invite);
    }

    private void invite(InvitationPlace place) {
        proposed(
                place,
                PersonName.of("Aigerim", "Bekova"),
                EmailAddress.of("aigerim.bekova@post.caravanserai.example"),
                dates.day(0, 11, 12));
        var code = proposed(
                place,
                PersonName.of("Fatima Zahra", "El Idrissi"),
                EmailAddress.of(SCHOLAR + DemoPeople.DOMAIN),
                dates.day(0, 10, 20));
        dates.by(DemoOffice.JINLING, dates.day(0, 11, 9), () -> {
            give(code, ApprovalKind.FACULTY, "Dean of the Faculty of Agronomy");
            give(code, ApprovalKind.SPACE, "Head of the Institute of Soil Science");
        });
    }

    private String proposed(InvitationPlace place, PersonName name, EmailAddress email, LocalDate day) {
        var starts = LocalDate.of(place.year().last(), 3, 1);
        var wish = new InviteScholar.ScholarInvitationWish(
                place.agreement(),
                place.condition(),
                place.year(),
                Term.SECOND,
                new NomineeDraft(name.given(), name.family(), email, null, name.own(), null),
                "Joint field trials on loess soils",
                "Faculty of Agronomy",
                "Travel by the home university, living and laboratory by the host's project",
                starts,
                starts.plusMonths(4));
        var code = new String[1];
        dates.by(PROFESSOR, day, () -> code[0] = invite.execute(wish));
        return code[0];
    }

    private void give(String code, ApprovalKind kind, String capacity) {
        decide.execute(code, new DecideInvitation.ScholarInvitationDecision(kind, Decision.GIVE, capacity, null));
    }
}
