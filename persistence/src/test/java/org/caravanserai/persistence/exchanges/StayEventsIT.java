package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.InvitationApproval;
import org.caravanserai.domain.exchanges.invitation.InvitationContent;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.nomination.ArrivalDays;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.StayEvent;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StayEventsIT extends PostgresTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 31);

    private UUID home;
    private UUID partner;
    private Agreement agreement;
    private Mobility stay;

    @BeforeEach
    void somebodyHasArrived() {
        home = organization();
        partner = organization();
        agreement = inForce();
        stay = arrived();
    }

    private UUID organization() {
        return inTransaction(() -> {
            var slug = Slug.of("y-" + Ids.next().toString().substring(20).replace("-", ""));
            var made = new Organization(slug, Bodies.unowned().profile(), NOW, null);
            made.verify();
            entities.persist(made);
            return made.id();
        });
    }

    private Agreement inForce() {
        return inTransaction(() -> {
            var agreements = repository(JpaAgreements.class);
            var terms = Exchanges.bothWays();
            var drafted = new Agreement(List.of(home, partner), terms, NOW);
            agreements.add(drafted);
            var revision = drafted.propose(terms, null, home, Signatory.of(Exchanges.officer(home)), "first", NOW);
            agreements.add(revision);
            for (var party : List.of(home, partner)) {
                drafted.approve(revision, 1, revision.hash(), party, Signatory.of(Exchanges.officer(party)), NOW);
            }
            repository(SqlPlaceBook.class).provide(drafted.id(), terms);
            return drafted;
        });
    }

    private Mobility arrived() {
        return inTransaction(() -> {
            var places = repository(SqlPlaceBook.class);
            places.reserve(agreement.id(), "c1", YEAR);
            places.take(agreement.id(), "c1", YEAR);
            var nominations = repository(JpaNominations.class);
            var nomination = new Nomination(
                    new Nomination.Place(agreement.id(), "c1", YEAR, home, partner),
                    Term.FIRST,
                    new Nominee(
                            PersonName.of("Wei", "Li"),
                            EmailAddress.of("wei" + agreement.id() + "@example.org"),
                            null,
                            null),
                    null,
                    NOW);
            nomination.accept(nomination.proposal(), null, NOW);
            nominations.add(nomination);
            entities.flush();
            var made = new Mobility(nomination.id());
            made.arrive(ARRIVAL, TODAY, ArrivalDays.of(YEAR, Term.FIRST), null);
            nominations.add(made);
            entities.flush();
            nominations.add(LedgerEntry.arrival(agreement.id(), "c1", YEAR, home, partner, Term.FIRST, made.id(), NOW));
            repository(JpaStayEvents.class).add(event(made, StayEventKind.ARRIVAL, ARRIVAL, null));
            return made;
        });
    }

    private static StayEvent event(Mobility stay, StayEventKind kind, LocalDate day, String reason) {
        return StayEvent.of(stay, kind, new StayEvent.When(day, null), reason, Caller.SYSTEM, NOW);
    }

    @Test
    void aCorrectionOfItsLengthChangesWhatAStayCounts() {
        inTransaction(() -> {
            var nominations = repository(JpaNominations.class);
            var early = nominations.lockMobility(stay.code()).orElseThrow();
            early.returnEarly(ARRIVAL.plusDays(29), TODAY);
            var difference =
                    Weight.ofDays(early.countedDays(Term.FIRST).orElseThrow()).minus(nominations.weightOf(stay.id()));
            nominations.add(LedgerEntry.ofLength(
                    new LedgerEntry.Direction(agreement.id(), "c1", YEAR, home, partner),
                    difference,
                    stay.id(),
                    "P30D",
                    null,
                    "Aya",
                    NOW));
            repository(JpaStayEvents.class).add(event(early, StayEventKind.EARLY_RETURN, ARRIVAL.plusDays(29), "ill"));
            return null;
        });
        var weight = inTransaction(() -> repository(JpaNominations.class).weightOf(stay.id()));
        assertThat(weight.persons()).isEqualTo(1);
        assertThat(weight.months()).isEqualByComparingTo("1");
        var counted = inTransaction(() -> wired(new Sql())
                .list(
                        "select months from exchanges_stay_facts where stay = ?",
                        row -> row.decimal("months"),
                        stay.id()));
        assertThat(counted).singleElement().satisfies(months -> assertThat(months)
                .isEqualByComparingTo("1"));
        assertThat(inTransaction(() -> repository(JpaStayEvents.class).of(stay.id())))
                .extracting(StayEvent::kind)
                .containsExactly(StayEventKind.ARRIVAL, StayEventKind.EARLY_RETURN);
    }

    @Test
    void figuresFollowACorrectedArrivalAndOneThatWasNone() {
        correct(ARRIVAL.plusDays(9));
        assertThat(begun(ARRIVAL)).isZero();
        assertThat(begun(ARRIVAL.plusDays(9))).isEqualTo(1);
        correct(null);
        assertThat(begun(ARRIVAL.plusDays(9))).isZero();
        assertThat(inTransaction(() -> repository(SqlPlaceBook.class).of(agreement.id(), YEAR)))
                .filteredOn(places -> places.condition().equals("c1"))
                .singleElement()
                .satisfies(places -> {
                    assertThat(places.taken()).isZero();
                    assertThat(places.reserved()).isEqualTo(1);
                });
        assertThat(inTransaction(() -> repository(JpaStayEvents.class).of(stay.id())))
                .extracting(StayEvent::isCorrected)
                .containsExactly(true, true);
    }

    private void correct(LocalDate day) {
        inTransaction(() -> {
            var never = new Mobility.Away(null, null, null);
            var nominations = repository(JpaNominations.class);
            var corrected = nominations.lockMobility(stay.id()).orElseThrow();
            corrected.correctArrival(day, TODAY, ArrivalDays.of(YEAR, Term.FIRST), never);
            var events = repository(JpaStayEvents.class);
            events.of(stay.id()).stream().filter(event -> !event.isCorrected()).forEach(events::correct);
            if (day == null) {
                repository(SqlPlaceBook.class).untake(agreement.id(), "c1", YEAR);
                nominations.add(LedgerEntry.ofLength(
                        new LedgerEntry.Direction(agreement.id(), "c1", YEAR, home, partner),
                        Weight.NOTHING.minus(nominations.weightOf(stay.id())),
                        stay.id(),
                        "—",
                        null,
                        "Aya",
                        NOW));
            } else {
                events.add(event(corrected, StayEventKind.ARRIVAL, day, "mistyped"));
            }
            return null;
        });
    }

    private long begun(LocalDate day) {
        return inTransaction(() -> wired(new Sql())
                .count(
                        "select coalesce(sum(arrived), 0) from exchange_stay_total where agreement_id = ? and day = ?",
                        agreement.id(),
                        day));
    }

    @Test
    void theDatabaseRefusesAnArrivalOfAnotherTime() {
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql())
                        .update("update mobility set arrived_on = date '1950-01-01' where id = ?", stay.id())))
                .hasStackTraceContaining("none of the academic year");
    }

    @Test
    void anEventIsNeverChanged() {
        for (var statement : List.of(
                "update stay_event set effective_on = effective_on + 1 where mobility_id = ?",
                "delete from stay_event where mobility_id = ?")) {
            assertThatThrownBy(() -> inTransaction(() -> wired(new Sql()).update(statement, stay.id())))
                    .as(statement)
                    .hasStackTraceContaining("never");
        }
    }

    @Test
    void whoIsWhereOnADayIsTheirContactWhileTheStayLasts() {
        var details = new StayContact.Details(
                "12 Calle Real", null, "Aya Li", "mother", "+86 2", EmailAddress.of("aya@example.org"));
        inTransaction(() -> {
            repository(JpaStayContacts.class).add(new StayContact(stay.id(), details, NOW));
            return null;
        });
        assertThat(there(home, ARRIVAL, NominationFilter.Direction.OUT))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.contact()).isEqualTo(details);
                    assertThat(row.to().id()).isEqualTo(partner);
                    assertThat(row.mobility()).isEqualTo(stay.code());
                });
        assertThat(there(partner, ARRIVAL.plusDays(9), null)).hasSize(1);
        assertThat(there(home, ARRIVAL.minusDays(1), null)).isEmpty();
        assertThat(there(home, ARRIVAL, NominationFilter.Direction.IN)).isEmpty();
        assertThat(there(Ids.next(), ARRIVAL, null)).isEmpty();

        inTransaction(() -> {
            repository(JpaNominations.class)
                    .lockMobility(stay.code())
                    .orElseThrow()
                    .depart(ARRIVAL.plusDays(9), TODAY);
            return null;
        });
        assertThat(there(home, ARRIVAL.plusDays(9), null)).singleElement().satisfies(row -> assertThat(row.contact())
                .isNull());
        assertThat(there(home, ARRIVAL.plusDays(10), null)).isEmpty();
    }

    private List<Whereabouts> there(UUID organization, LocalDate day, NominationFilter.Direction direction) {
        return inTransaction(() -> repository(SqlWhereaboutsDirectory.class)
                .of(
                        Set.of(organization),
                        new WhereaboutsFilter(direction, null, day),
                        new PageRequest(0, 10, "li", "-arrivedOn"))
                .items());
    }

    private ScholarInvitation invited(Caller professor) {
        return inTransaction(() -> {
            var invitations = repository(JpaScholarInvitations.class);
            var invitation = new ScholarInvitation(
                    new Nomination.Place(agreement.id(), "c1", YEAR, home, partner),
                    Term.FIRST,
                    new Nominee(PersonName.of("Aya", "Kone"), EmailAddress.of("aya@example.org"), null, null),
                    new InvitationContent("Soil", null, "Project", ARRIVAL, ARRIVAL.plusDays(90)),
                    professor,
                    NOW);
            invitations.add(invitation);
            for (var kind : List.of(ApprovalKind.SPACE, ApprovalKind.FACULTY)) {
                invitations.add(new InvitationApproval(invitation.id(), kind, NOW));
            }
            return invitation;
        });
    }

    @Test
    void anInvitationIsReadByWhoHasMadeItAndBothSides() {
        var professor = Exchanges.officer(partner);
        var invitation = invited(professor);
        var directory = repository(SqlInvitationDirectory.class);
        var page = new PageRequest(0, 10, "kone", "name");
        assertThat(inTransaction(() -> directory.byCode(invitation.code()))).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo(InvitationState.PROPOSED);
            assertThat(row.to().id()).isEqualTo(partner);
            assertThat(row.nomination()).isNull();
        });
        assertThat(inTransaction(() -> directory.of(Set.of(), professor.accountId(), null, page))
                        .total())
                .isEqualTo(1);
        assertThat(inTransaction(() -> directory.of(Set.of(partner), Ids.next(), null, page))
                        .total())
                .isEqualTo(1);
        assertThat(inTransaction(() -> directory.of(Set.of(home), Ids.next(), null, page))
                        .total())
                .as("the faculty has not decided")
                .isZero();
        inTransaction(() -> {
            var invitations = repository(JpaScholarInvitations.class);
            invitations.lock(invitation.code()).orElseThrow().approve();
            var approvals = invitations.approvals(invitation.id());
            approvals.get(0).decide(true, "Dean", null, professor, NOW);
            return null;
        });
        assertThat(inTransaction(() -> directory.of(Set.of(home), Ids.next(), InvitationState.APPROVED, page))
                        .items())
                .hasSize(1);
        assertThat(inTransaction(() -> directory.ofScholar("aya@example.org"))).isNotEmpty();
        assertThat(inTransaction(() -> directory.places(Set.of(partner), YEAR.firstDay())))
                .as("no condition is for visiting scholars")
                .isEmpty();
    }
}
