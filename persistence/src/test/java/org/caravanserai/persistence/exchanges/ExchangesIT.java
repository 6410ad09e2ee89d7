package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentFate;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDecision;
import org.caravanserai.domain.exchanges.agreement.EndingDirectory;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationFilter;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Offering;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.nomination.ArrivalDays;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.QuotaException;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.exchanges.places.UnitBalance;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class ExchangesIT extends PostgresTest {

    private UUID organization() {
        return inTransaction(() -> {
            var slug = Slug.of("x-" + Ids.next().toString().substring(20).replace("-", ""));
            var made = new Organization(slug, Bodies.unowned().profile(), NOW, null);
            made.verify();
            entities.persist(made);
            return made.id();
        });
    }

    private record Case(UUID home, UUID partner, Agreement agreement) {}

    private Case inForce(AgreementTerms terms) {
        return inForce(organization(), organization(), terms);
    }

    private Case inForce(UUID first, UUID second, AgreementTerms terms) {
        var agreement = inTransaction(() -> {
            var agreements = repository(JpaAgreements.class);
            var drafted = new Agreement(List.of(first, second), terms, NOW);
            agreements.add(drafted);
            var revision = drafted.propose(terms, null, first, Signatory.of(Exchanges.officer(first)), "first", NOW);
            agreements.add(revision);
            for (var party : List.of(first, second)) {
                drafted.approve(revision, 1, revision.hash(), party, Signatory.of(Exchanges.officer(party)), NOW);
            }
            assertThat(repository(SqlPlaceBook.class).provide(drafted.id(), terms))
                    .isEmpty();
            return drafted;
        });
        return new Case(first, second, agreement);
    }

    @Test
    void anAgreementIsReadAsItWasWritten() {
        var made = inForce(Exchanges.bothWays());

        var view = inTransaction(() -> repository(SqlAgreementDirectory.class)
                .byCode(made.agreement().code())
                .orElseThrow());

        assertThat(view.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(view.terms()).isEqualTo(Exchanges.bothWays());
        assertThat(view.hash()).isEqualTo(Exchanges.bothWays().hash());
        assertThat(view.note()).isEqualTo("first");
        assertThat(view.isApprovedBy(made.home())).isTrue();
        assertThat(view.party(2).id()).isEqualTo(made.partner());
        var rows = inTransaction(() -> repository(SqlAgreementDirectory.class)
                .of(
                        Set.of(made.home()),
                        new AgreementFilter(AgreementState.IN_FORCE, null, false),
                        YEAR.lastDay(),
                        new PageRequest(0, 10, "student", "-lastYear")));
        assertThat(rows.items()).singleElement().satisfies(row -> {
            assertThat(row.approvals()).isEqualTo(2);
            assertThat(row.parties()).hasSize(2);
            assertThat(row.places()).isEqualTo(Exchanges.bothWays().places(Set.of(1), YEAR.lastDay()));
            assertThat(row.places().sent()).isPositive();
        });
        assertThat(inTransaction(() -> repository(SqlAgreementDirectory.class)
                        .of(
                                Set.of(made.home()),
                                new AgreementFilter(null, null, true),
                                YEAR.lastDay(),
                                PageRequest.first(10))
                        .total()))
                .as("nothing waits for approval")
                .isZero();
        var end = made.agreement().lastYear().lastDay();
        assertThat(List.of(ending(made.home(), end.minusMonths(13)), ending(made.home(), end.minusMonths(11))))
                .as("it ends after a year or more, and within one")
                .containsExactly(0L, 1L);
        var later = new AcademicYear(2040, 2041);
        assertThat(inTransaction(() -> repository(SqlAgreementDirectory.class)
                                .of(
                                        Set.of(made.home()),
                                        new AgreementFilter(AgreementState.EXPIRED, null, false),
                                        later.firstDay(),
                                        PageRequest.first(10)))
                        .items())
                .as("found by the state that follows from the years")
                .extracting(AgreementRow::state)
                .containsExactly(AgreementState.EXPIRED);
    }

    private long ending(UUID organization, LocalDate today) {
        return inTransaction(() -> repository(SqlAgreementDirectory.class)
                .of(Set.of(organization), AgreementFilter.ENDING, today, PageRequest.first(10))
                .total());
    }

    @Test
    void whatIsDoneByALinkIsAttributedToIt() {
        var made = inForce(Exchanges.bothWays());
        var link = inTransaction(() -> {
            var links = repository(JpaAgreementLinks.class);
            var issued = new AgreementLink(
                    made.agreement().id(),
                    made.partner(),
                    "Aya",
                    EmailAddress.of("aya@example.org"),
                    Ids.next(),
                    30,
                    LanguageTag.of("fr"),
                    true,
                    NOW);
            links.add(issued);
            return issued;
        });
        inTransaction(() -> {
            var agreements = repository(JpaAgreements.class);
            var agreement = agreements.byId(made.agreement().id()).orElseThrow();
            var latest = agreements.revision(agreement.id(), 1).orElseThrow();
            var terms = new AgreementTerms(
                    LocalizedText.of("en", "Another"), latest.terms().conditions());
            var next = agreement.propose(terms, latest, made.partner(), Signatory.of(link), null, NOW);
            agreements.add(next);
            agreement.approve(next, 2, next.hash(), made.partner(), Signatory.of(link), NOW);
            return null;
        });
        var view = inTransaction(() -> repository(SqlAgreementDirectory.class)
                .byCode(made.agreement().code())
                .orElseThrow());
        assertThat(view.parties())
                .extracting(side -> side.approval() != null && side.approval().byLink())
                .containsExactly(false, true);
        assertThat(inTransaction(() -> repository(SqlExchangePeople.class).officers(made.partner())))
                .isEmpty();
    }

    @Test
    void whatDependsOnAnEndingAgreementIsDecidedThingByThing() {
        var made = inForce(Exchanges.bothWays());
        arrived(made, "li", 1);
        var agreement = made.agreement().id();
        var directory = repository(SqlEndingDirectory.class);
        assertThat(inTransaction(() -> directory.progress(agreement))).isEqualTo(new EndingDirectory.Progress(1, 1));
        var stay = inTransaction(() -> directory.of(agreement, PageRequest.first(10)))
                .items()
                .get(0);
        assertThat(stay.kind()).isEqualTo(DependentKind.STAY);
        assertThat(stay.decision()).isNull();
        var content =
                new EndingDecision.Content(DependentFate.HONOUR, null, "To the end of the year", Ids.next(), "Officer");
        inTransaction(() -> {
            repository(JpaEndingDecisions.class)
                    .add(new EndingDecision(agreement, DependentKind.STAY, stay.id(), content, NOW));
            return null;
        });
        assertThat(inTransaction(() -> directory.progress(agreement)).complete())
                .isTrue();
        assertThat(inTransaction(() -> directory.one(agreement, DependentKind.STAY, stay.code())))
                .hasValueSatisfying(read -> assertThat(read.decision())
                        .satisfies(decided -> assertThat(decided.reason()).isEqualTo("To the end of the year")));
    }

    /** Which of these rules across tables do not hold. */
    private List<String> broken(String... rules) {
        return inTransaction(() -> Invariants.check(entities.unwrap(Connection.class)).stream()
                .filter(rule -> !rule.holds())
                .map(Invariants.Result::key)
                .filter(List.of(rules)::contains)
                .toList());
    }

    /** A stay that has begun moves to {@code c1} of another agreement, as the use case does it. */
    private void move(Nomination nomination, Case to) {
        inTransaction(() -> {
            var places = repository(SqlPlaceBook.class);
            var nominations = repository(JpaNominations.class);
            var read = nominations.lock(nomination.code()).orElseThrow();
            var stay = nominations.mobilityOf(read.id()).orElseThrow();
            var before = read.place();
            assertThat(places.reserve(to.agreement().id(), "c1", YEAR)).isTrue();
            places.take(to.agreement().id(), "c1", YEAR);
            if (!repository(SqlQuotaExceptions.class).giveBack(read.id())) {
                places.giveBack(before.agreement(), before.condition(), YEAR);
            }
            read.move(to.agreement().id(), "c1");
            var weight = nominations.weightOf(stay.id());
            for (var place : List.of(before, read.place())) {
                nominations.add(LedgerEntry.moved(
                        new LedgerEntry.Direction(place.agreement(), place.condition(), YEAR, place.from(), place.to()),
                        place.equals(before) ? Weight.NOTHING.minus(weight) : weight,
                        stay.id(),
                        "from here to there",
                        null,
                        "Officer",
                        NOW));
            }
            return null;
        });
    }

    private void decidedToMove(Case from, Dependent stay, Case to) {
        inTransaction(() -> {
            repository(JpaEndingDecisions.class)
                    .add(new EndingDecision(
                            from.agreement().id(),
                            DependentKind.STAY,
                            stay.id(),
                            new EndingDecision.Content(
                                    DependentFate.MOVE,
                                    to.agreement().id(),
                                    "The scheme is closed",
                                    Ids.next(),
                                    "Officer"),
                            NOW));
            return null;
        });
    }

    @Test
    void aStayThatMovedIsUnderTheOtherAgreementWithPlaceAndLedger() {
        var made = inForce(Exchanges.bothWays());
        var nomination = arrived(made, "li", 1);
        var other = inForce(made.home(), made.partner(), Exchanges.bothWays());
        var directory = repository(SqlEndingDirectory.class);
        var ending = made.agreement().id();
        var stay = inTransaction(() -> directory.of(ending, PageRequest.first(10)))
                .items()
                .get(0);
        assertThat(stay.from()).isEqualTo(made.home());
        decidedToMove(made, stay, other);
        var waiting = inTransaction(() -> directory.one(ending, DependentKind.STAY, stay.code()))
                .orElseThrow();
        assertThat(waiting.toBeDone()).isTrue();

        move(nomination, other);

        var moved = inTransaction(() -> directory.one(ending, DependentKind.STAY, stay.code()))
                .orElseThrow();
        assertThat(moved.open()).as("it is still listed with what became of it").isFalse();
        assertThat(moved.toBeDone()).isFalse();
        assertThat(inTransaction(() -> directory.progress(ending))).isEqualTo(new EndingDirectory.Progress(0, 0));
        assertThat(inTransaction(() -> directory.progress(other.agreement().id())))
                .isEqualTo(new EndingDirectory.Progress(1, 1));
        assertThat(inTransaction(() -> repository(SqlPlaceBook.class).of(ending, YEAR)))
                .containsExactly(new Places("c1", 5, 0, 0), new Places("c2", 5, 0, 0));
        assertThat(inTransaction(() ->
                        repository(SqlPlaceBook.class).of(other.agreement().id(), YEAR)))
                .containsExactly(new Places("c1", 5, 0, 1), new Places("c2", 5, 0, 0));
        var balances = inTransaction(() -> repository(SqlBalanceDirectory.class)
                .page(null, new BalanceFilter(other.agreement().code(), null, null, YEAR), YEAR, PageRequest.first(20))
                .items());
        assertThat(balances).singleElement().satisfies(balance -> assertThat(balance.persons())
                .isEqualTo(1));
        assertThat(broken("moves-even", "balance-totals")).isEmpty();
        assertThat(inTransaction(() -> wired(new Sql())
                        .count(
                                "select count(*) from exchange_ledger l join mobility m on m.id = l.mobility_id"
                                        + " where m.code = ? and l.cause = 'ARRIVAL'",
                                stay.code())))
                .isEqualTo(1);
    }

    @Test
    void aRevisionAndALedgerEntryAreNeverChanged() {
        var made = inForce(Exchanges.bothWays());
        arrived(made, "li", 1);

        for (var statement : List.of(
                "update agreement_revision set number = 7 where agreement_id = ?",
                "update exchange_ledger set persons = 7 where agreement_id = ?",
                "delete from exchange_ledger where agreement_id = ?")) {
            assertThatThrownBy(() -> inTransaction(() ->
                            wired(new Sql()).update(statement, made.agreement().id())))
                    .as(statement)
                    .hasStackTraceContaining("never");
        }
    }

    @Test
    void parallelNominationsNeverExceedThePlaces() throws Exception {
        var made = inForce(Exchanges.terms(Exchanges.condition("c1", 5)));
        var agreement = made.agreement().id();

        var granted = atOnce(64, () -> {
            try (var manager = anotherEntityManager()) {
                var book = repository(SqlPlaceBook.class, manager);
                return inTransaction(manager, () -> book.reserve(agreement, "c1", YEAR));
            }
        });

        assertThat(granted.stream().filter(each -> each)).hasSize(5);
        var places = inTransaction(() -> repository(SqlPlaceBook.class).of(agreement, YEAR));
        assertThat(places).singleElement().satisfies(row -> {
            assertThat(row.reserved()).isEqualTo(5);
            assertThat(row.left()).isZero();
        });
    }

    @Test
    void callsNominationsAndAcceptedOffersAtOnceNeverExceedThePlaces() throws Exception {
        var made = inForce(Exchanges.terms(Exchanges.condition("c1", 6), Exchanges.condition("c3", 3)));
        var agreement = made.agreement().id();
        inTransaction(() -> IntStream.range(0, 2)
                .forEach(each -> assertThat(repository(SqlPlaceBook.class).promise(agreement, "c1", YEAR))
                        .isTrue()));
        var number = new AtomicInteger();

        var done = atOnce(48, () -> {
            try (var manager = anotherEntityManager()) {
                var book = repository(SqlPlaceBook.class, manager);
                int kind = number.getAndIncrement() % 4;
                return inTransaction(manager, () -> switch (kind) {
                    case 0 -> book.reserve(agreement, "c1", YEAR);
                    case 1 -> book.redeem(agreement, "c1", YEAR);
                    case 2 -> allocated(book, agreement);
                    default -> {
                        book.takeBack(agreement, "c1", YEAR);
                        yield book.promise(agreement, "c1", YEAR);
                    }
                });
            }
        });

        assertThat(done).hasSize(48);
        for (var row : inTransaction(() -> repository(SqlPlaceBook.class).of(agreement, YEAR))) {
            assertThat(row.reserved() + row.promised()).isEqualTo(row.places());
        }
    }

    /** As an allocation does it: both rows are locked before what is free is kept. */
    private static boolean allocated(SqlPlaceBook book, UUID agreement) {
        for (var condition : List.of("c1", "c3")) {
            for (int free = book.lockedLeft(agreement, condition, YEAR); free > 0; free--) {
                assertThat(book.promise(agreement, condition, YEAR)).isTrue();
            }
        }
        return true;
    }

    private UUID nominatedBeyond(Case made, String name) {
        return inTransaction(() -> {
            var nomination = Nomination.beyondPlaces(
                    new Nomination.Place(made.agreement().id(), "c1", YEAR, made.home(), made.partner()),
                    Term.FIRST,
                    new Nominee(PersonName.of(name, "Li"), EmailAddress.of(name + "@example.org"), null, null),
                    NOW);
            repository(JpaNominations.class).add(nomination);
            repository(SqlQuotaExceptions.class)
                    .request(new QuotaException(
                            nomination.id(), made.partner(), "Two siblings", made.home(), "An officer", NOW, null));
            return nomination.id();
        });
    }

    @Test
    void neverMorePlacesThanTheQuotaAndTheConfirmedExceptions() throws Exception {
        var made = inForce(Exchanges.terms(Exchanges.condition("c1", 5)));
        var agreement = made.agreement().id();
        var asked = IntStream.range(0, 4)
                .mapToObj(i -> nominatedBeyond(made, "beyond" + i))
                .toList();
        for (int i = 0; i < 5; i++) {
            assertThat(inTransaction(() -> repository(SqlPlaceBook.class).reserve(agreement, "c1", YEAR)))
                    .isTrue();
        }
        var turn = new AtomicInteger();

        var granted = atOnce(64, () -> {
            int mine = turn.getAndIncrement();
            try (var manager = anotherEntityManager()) {
                return inTransaction(
                        manager,
                        () -> mine % 2 == 0
                                ? repository(SqlPlaceBook.class, manager).reserve(agreement, "c1", YEAR)
                                : repository(SqlQuotaExceptions.class, manager)
                                        .confirm(
                                                asked.get(mine % 3),
                                                mine % 5 == 0 ? made.home() : made.partner(),
                                                "Somebody",
                                                NOW));
            }
        });

        assertThat(granted.stream().filter(each -> each)).as("three exceptions").hasSize(3);
        assertThat(inTransaction(() -> repository(SqlPlaceBook.class).of(agreement, YEAR)))
                .containsExactly(new Places("c1", 5, 8, 0, 3));
    }

    @Test
    void theDatabaseRefusesPlacesBeyondTheQuotaWithoutASecondPerson() {
        var made = inForce(Exchanges.terms(Exchanges.condition("c1", 5)));
        nominatedBeyond(made, "beyond");

        for (var statement : List.of(
                "update exchange_places set reserved = 6 where agreement_id = ?",
                "update exchange_places set reserved = 6, exceptions = 1 where agreement_id = ?",
                "update quota_exception set confirmed_by = requested_by, confirmed_by_name = 'x', confirmed_at = now()"
                        + " where nomination_id in (select id from nomination where agreement_id = ?)",
                "update quota_exception set counted = true"
                        + " where nomination_id in (select id from nomination where agreement_id = ?)")) {
            assertThatThrownBy(() -> inTransaction(() ->
                            wired(new Sql()).update(statement, made.agreement().id())))
                    .as(statement)
                    .isNotNull();
        }
    }

    private static List<Boolean> atOnce(int people, Callable<Boolean> work) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(16);
        try {
            var futures = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < people; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<Boolean>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Somebody of the party that sends under {@code c<direction>} has arrived at the other one. */
    private Nomination arrived(Case made, String name, int direction) {
        var from = direction == 1 ? made.home() : made.partner();
        var to = direction == 1 ? made.partner() : made.home();
        return inTransaction(() -> {
            var places = repository(SqlPlaceBook.class);
            var agreement = made.agreement().id();
            assertThat(places.reserve(agreement, "c" + direction, YEAR)).isTrue();
            var nominations = repository(JpaNominations.class);
            var nomination = new Nomination(
                    new Nomination.Place(agreement, "c" + direction, YEAR, from, to),
                    Term.FIRST,
                    new Nominee(
                            new PersonName(name, "Li", "李" + name, true),
                            EmailAddress.of(name + agreement + "@example.org"),
                            CountryCode.of("CN"),
                            null),
                    null,
                    NOW);
            nomination.accept(nomination.proposal(), null, NOW);
            nominations.add(nomination);
            entities.flush();
            var stay = new Mobility(nomination.id());
            stay.arrive(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 26), ArrivalDays.of(YEAR, Term.FIRST), null);
            nominations.add(stay);
            entities.flush();
            places.take(agreement, "c" + direction, YEAR);
            nominations.add(
                    LedgerEntry.arrival(agreement, "c" + direction, YEAR, from, to, nomination.term(), stay.id(), NOW));
            return nomination;
        });
    }

    @Test
    void theBalanceIsWhatOneSideHasSentMore() {
        var made = inForce(Exchanges.bothWays());
        arrived(made, "a", 1);
        arrived(made, "b", 1);
        arrived(made, "c", 1);
        arrived(made, "d", 2);
        var filter = new BalanceFilter(made.agreement().code(), null, null, YEAR);

        var balances = inTransaction(() -> repository(SqlBalanceDirectory.class)
                .page(Set.of(made.partner()), filter, YEAR, PageRequest.first(20))
                .items());

        assertThat(balances).singleElement().satisfies(balance -> {
            assertThat(balance.from().id()).isEqualTo(made.home());
            assertThat(balance.to().id()).isEqualTo(made.partner());
            assertThat(balance.persons()).isEqualTo(2);
            assertThat(balance.semesters()).isEqualByComparingTo("2");
            assertThat(balance.personMonths()).isEqualByComparingTo("10");
            assertThat(balance.sent()).isEqualTo(3);
            assertThat(balance.received()).isEqualTo(1);
        });
        assertThat(inTransaction(() -> repository(SqlBalanceDirectory.class)
                        .entries(null, filter, PageRequest.first(10))
                        .total()))
                .isEqualTo(4);
        assertThat(inTransaction(() -> repository(SqlBalanceDirectory.class)
                        .page(Set.of(Ids.next()), filter, YEAR, PageRequest.first(20))
                        .items()))
                .isEmpty();
        assertThat(inTransaction(() -> repository(SqlBalanceDirectory.class).countries(Set.of(made.partner()))))
                .as("both ends are of one country")
                .hasSize(1)
                .isSubsetOf(inTransaction(
                        () -> repository(SqlBalanceDirectory.class).countries(null)));
        assertThat(inTransaction(() -> repository(SqlBalanceDirectory.class).countries(Set.of(Ids.next()))))
                .isEmpty();
    }

    @Test
    void aCorrectionStandsBesideTheBalanceUntilTheOtherSideHasConfirmedIt() {
        var made = inForce(Exchanges.bothWays());
        arrived(made, "a", 1);
        var correction = Correction.ofLedger(
                new LedgerEntry.Direction(made.agreement().id(), "c2", YEAR, made.partner(), made.home()),
                new Weight(2, BigDecimal.ZERO, new BigDecimal(3)),
                new Correction.Person(made.partner(), Ids.next(), "Aya"),
                "forgotten",
                NOW);
        inTransaction(() -> {
            repository(JpaCorrections.class).add(correction);
            return null;
        });
        var code = made.agreement().code();
        for (var filter :
                List.of(new BalanceFilter(code, null, null, YEAR), new BalanceFilter(code, null, null, null))) {
            var balances = inTransaction(() -> repository(SqlBalanceDirectory.class)
                    .page(Set.of(made.partner()), filter, YEAR, PageRequest.first(20))
                    .items());
            assertThat(balances).singleElement().satisfies(balance -> {
                assertThat(balance.persons()).isEqualTo(1);
                assertThat(balance.pending().corrections()).isEqualTo(1);
                assertThat(balance.pending().weight().persons()).isEqualTo(-2);
                assertThat(balance.pending().weight().months()).isEqualByComparingTo("-3");
            });
        }
        var directory = repository(SqlCorrectionDirectory.class);
        var awaiting = new CorrectionFilter(null, code, true);
        assertThat(inTransaction(() -> directory.of(Set.of(made.home()), awaiting, PageRequest.first(9)))
                        .items())
                .extracting(CorrectionRow::code)
                .containsExactly(correction.code());
        assertThat(inTransaction(() -> directory.of(Set.of(made.partner()), awaiting, PageRequest.first(9)))
                        .total())
                .isZero();
        var all = new CorrectionFilter(CorrectionState.PROPOSED, null, false);
        assertThat(inTransaction(() -> directory.of(Set.of(made.partner()), all, PageRequest.first(9)))
                        .total())
                .isEqualTo(1);
        assertThat(inTransaction(() -> directory.byCode(correction.code()))).hasValueSatisfying(row -> {
            assertThat(row.deciding().id()).isEqualTo(made.home());
            assertThat(row.persons()).isEqualTo(2);
            assertThat(row.person()).isNull();
        });
    }

    @Test
    void eachNumberOfABalanceLeadsToTheEntriesBehindIt() {
        var made = inForce(Exchanges.bothWays());
        arrived(made, "a", 1);
        arrived(made, "b", 1);
        arrived(made, "c", 2);
        var code = made.agreement().code();
        var home = slug(made.home());
        var partner = slug(made.partner());
        var directory = repository(SqlBalanceDirectory.class);
        assertThat(inTransaction(() -> directory
                        .entries(
                                null,
                                new BalanceFilter(code, home, null, null, null, partner, home),
                                PageRequest.first(9))
                        .total()))
                .isEqualTo(2);
        assertThat(inTransaction(() -> directory
                        .entries(
                                null,
                                new BalanceFilter(code, home, null, null, null, partner, partner),
                                PageRequest.first(9))
                        .total()))
                .isEqualTo(1);
        assertThat(inTransaction(() -> directory
                        .entries(
                                null,
                                new BalanceFilter(code, home, null, null, null, "nobody", null),
                                PageRequest.first(9))
                        .total()))
                .isZero();
    }

    private String slug(UUID organization) {
        return inTransaction(
                () -> entities.find(Organization.class, organization).slug().value());
    }

    @Test
    void balancesComeInPagesByTheSizeOfTheImbalance() {
        var large = inForce(Exchanges.bothWays());
        arrived(large, "a", 2);
        arrived(large, "b", 2);
        var small = inForce(Exchanges.bothWays());
        arrived(small, "c", 1);
        var ours = Set.of(large.home(), small.home());
        var all = new BalanceFilter(null, null, null, null);
        var directory = repository(SqlBalanceDirectory.class);

        for (var sort : Arrays.asList(null, "-persons", "-months")) {
            var first = inTransaction(() -> directory.page(ours, all, YEAR, new PageRequest(0, 1, null, sort)));
            assertThat(first.total()).as("%s", sort).isEqualTo(2);
            assertThat(first.items())
                    .as("%s", sort)
                    .extracting(Balance::agreement)
                    .containsExactly(large.agreement().code());
        }
        var second = inTransaction(() -> directory.page(ours, all, YEAR, new PageRequest(1, 1, null, "-persons")));
        assertThat(second.items())
                .extracting(Balance::agreement)
                .containsExactly(small.agreement().code());
        assertThatThrownBy(() ->
                        inTransaction(() -> directory.page(ours, all, YEAR, new PageRequest(0, 1, null, "nothing"))))
                .isInstanceOf(Invalid.class);
        assertThat(inTransaction(() ->
                        directory.page(null, all, YEAR, PageRequest.first(1)).total()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsOwedFollowsFromThePolicyAndAllYears() {
        var policy = new BalancePolicy(BigDecimal.ONE, BalanceUnit.SEMESTERS, 1, OverQuota.RECEIVING_SIDE);
        var both = Exchanges.bothWays();
        var made = inForce(new AgreementTerms(both.title(), both.conditions(), policy));
        arrived(made, "a", 1);
        inTransaction(() -> {
            for (int i = 0; i < 3; i++) {
                repository(JpaNominations.class)
                        .add(LedgerEntry.correction(
                                new LedgerEntry.Direction(
                                        made.agreement().id(),
                                        "c1",
                                        new AcademicYear(YEAR.first() - i, YEAR.last() - i),
                                        made.home(),
                                        made.partner()),
                                new Weight(1, BigDecimal.ONE, new BigDecimal(5)),
                                "forgotten",
                                Ids.next(),
                                "An officer",
                                NOW));
            }
            return null;
        });
        var filter = new BalanceFilter(made.agreement().code(), null, null, null);
        var inYear = new BalanceFilter(made.agreement().code(), null, null, YEAR);

        for (var each : List.of(filter, inYear)) {
            var balances = inTransaction(() -> repository(SqlBalanceDirectory.class)
                    .page(null, each, YEAR, PageRequest.first(20))
                    .items());

            assertThat(balances).singleElement().satisfies(balance -> {
                assertThat(balance.persons()).isEqualTo(each.year() == null ? 4 : 2);
                assertThat(balance.statement().policy()).isEqualTo(policy);
                assertThat(balance.statement().carried()).isEqualByComparingTo("1");
                assertThat(balance.statement().expired()).isEqualByComparingTo("1");
                assertThat(balance.statement().open()).isEqualByComparingTo("3");
                assertThat(balance.statement().beyondTolerance()).isEqualByComparingTo("2");
            });
        }
    }

    @Test
    void aUnitOwesWhatTheConditionsOrThePartiesGiveToIt() {
        var both = Exchanges.bothWays();
        var first = both.conditions().get(0);
        var ofUnit = new Condition(
                first.code(),
                first.from(),
                first.to(),
                first.kind(),
                first.personsPerYear(),
                null,
                List.of(),
                List.of(),
                List.of(),
                first.firstYear(),
                first.lastYear(),
                false,
                "eng",
                null);
        var made = inForce(new AgreementTerms(
                both.title(), List.of(ofUnit, both.conditions().get(1))));
        arrived(made, "a", 1);
        arrived(made, "b", 1);
        arrived(made, "c", 2);
        var directory = repository(SqlBalanceDirectory.class);
        var slug = inTransaction(
                () -> entities.find(Organization.class, made.home()).slug().value());

        var units = inTransaction(() -> directory.unitBalances(
                Set.of(made.home()), new BalanceFilter(made.agreement().code(), null, null, YEAR)));

        assertThat(units)
                .extracting(UnitBalance::unit, UnitBalance::persons, UnitBalance::sent, UnitBalance::received)
                .containsExactly(tuple("eng", 2, 2, 0), tuple(null, -1, 0, 1));
        assertThat(inTransaction(() -> directory
                        .entries(
                                null,
                                new BalanceFilter(null, slug, null, null, "eng", null, null),
                                PageRequest.first(10))
                        .total()))
                .isEqualTo(2);
        assertThat(inTransaction(() -> directory
                        .entries(
                                null,
                                new BalanceFilter(null, slug, null, YEAR, BalanceFilter.NO_UNIT, null, null),
                                PageRequest.first(10))
                        .total()))
                .isEqualTo(1);
        assertThat(inTransaction(() -> directory.unitBalances(null, new BalanceFilter(null, null, null, null))))
                .isNotEmpty();
    }

    @Test
    void balancesFollowAMergedOrganizationAndEveryFilter() {
        var made = inForce(Exchanges.bothWays());
        arrived(made, "a", 1);
        arrived(made, "b", 2);
        arrived(made, "c", 1);
        var heir = organization();
        inTransaction(() -> List.of("from_organization", "to_organization").forEach(column -> wired(new Sql())
                .update(
                        "update exchange_ledger set " + column + " = ?1 where " + column + " = ?2",
                        heir,
                        made.partner())));

        var directory = repository(SqlBalanceDirectory.class);
        var merged = inTransaction(() -> entities.find(Organization.class, heir));
        var slug = merged.slug().value();
        var country = merged.profile().country();
        for (var filter : List.of(
                new BalanceFilter(made.agreement().code(), null, null, null),
                new BalanceFilter(null, slug, null, null),
                new BalanceFilter(made.agreement().code(), slug, country, YEAR))) {
            assertThat(inTransaction(() -> directory
                            .page(null, filter, YEAR, PageRequest.first(20))
                            .items()))
                    .as(filter.toString())
                    .singleElement()
                    .satisfies(balance -> {
                        assertThat(balance.to().id()).isEqualTo(heir);
                        assertThat(balance.persons()).isEqualTo(1);
                        assertThat(balance.sent()).isEqualTo(2);
                    });
        }
        assertThat(inTransaction(() -> directory
                        .page(
                                null,
                                new BalanceFilter(null, null, CountryCode.of("AQ"), null),
                                YEAR,
                                PageRequest.first(20))
                        .items()))
                .isEmpty();
        assertThat(inTransaction(() -> directory
                        .page(null, new BalanceFilter(null, null, null, null), YEAR, PageRequest.first(20))
                        .items()))
                .isNotEmpty();
    }

    @Test
    void nominationsAreReadFromBothSides() {
        var made = inForce(Exchanges.bothWays());
        var nomination = arrived(made, "li", 1);
        var directory = repository(SqlNominationDirectory.class);

        var out = new NominationFilter(NominationFilter.Direction.OUT, null, null, YEAR, null);
        assertThat(inTransaction(() -> directory.of(Set.of(made.home()), out, new PageRequest(0, 10, "li", "name")))
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.code()).isEqualTo(nomination.code());
                    assertThat(row.arrivedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
                });
        assertThat(inTransaction(() -> directory.of(Set.of(made.partner()), out, PageRequest.first(10)))
                        .total())
                .isZero();
        assertThat(inTransaction(
                                () -> directory.of(Set.of(made.partner()), NominationFilter.ALL, PageRequest.first(10)))
                        .total())
                .isEqualTo(1);
        assertThat(inTransaction(() -> directory.byCode(nomination.code())))
                .hasValueSatisfying(row ->
                        assertThat(row.person()).isEqualTo(nomination.nominee().name()));
    }

    @Test
    void aCallTellsItsDestinationsWithThePlacesThatAreLeft() {
        var made = inForce(Exchanges.bothWays());
        arrived(made, "li", 1);
        var slug = inTransaction(() -> {
            var calls = repository(JpaCalls.class);
            var call = new ExchangeCall(
                    calls.freeSlug(Slug.of("autumn")),
                    made.home(),
                    List.of(new Offering(made.agreement(), Exchanges.bothWays())),
                    new CallDetails(
                            YEAR,
                            List.of("c1"),
                            LocalizedText.of("en", "Autumn " + made.home()),
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY,
                            NOW,
                            NOW.plus(Duration.ofDays(9)),
                            ZoneId.of("Asia/Shanghai"),
                            Questionnaire.NONE,
                            CallRules.OPEN));
            call.publish(NOW);
            calls.add(call);
            return call.slug().value();
        });
        var directory = repository(SqlCallDirectory.class);

        var call = inTransaction(() -> directory.bySlug(slug).orElseThrow());
        assertThat(call.destinations()).singleElement().satisfies(destination -> {
            assertThat(destination.to().id()).isEqualTo(made.partner());
            assertThat(destination.left()).isEqualTo(4);
            assertThat(destination.languages()).hasSize(1);
        });
        var filter = new CallFilter(null, "0613", "en", null, null, true);
        assertThat(inTransaction(() -> directory.published(
                                filter, new PageRequest(0, 10, made.home().toString(), "title"), NOW))
                        .items())
                .hasSize(1);
        assertThat(inTransaction(() -> directory.published(
                                new CallFilter(null, "0231", null, null, null, false),
                                new PageRequest(0, 10, made.home().toString(), null),
                                NOW))
                        .total())
                .isZero();
        assertThat(inTransaction(() -> directory.of(Set.of(made.home()), PageRequest.first(10)))
                        .total())
                .isEqualTo(1);
        assertThat(inTransaction(() -> directory.applications(
                                call.id(), Ids.next(), ApplicationFilter.ALL, PageRequest.first(10)))
                        .total())
                .isZero();
    }

    @Test
    void applicationsKeepTheOrderOfTheirWishes() {
        var made = inForce(Exchanges.terms(Exchanges.condition("c1", 2), Exchanges.condition("c2", 2)));
        var account = UUID.randomUUID();
        var code = inTransaction(() -> {
            var calls = repository(JpaCalls.class);
            var call = new ExchangeCall(
                    calls.freeSlug(Slug.of("autumn")),
                    made.home(),
                    List.of(new Offering(
                            made.agreement(),
                            Exchanges.terms(Exchanges.condition("c1", 2), Exchanges.condition("c2", 2)))),
                    new CallDetails(
                            YEAR,
                            List.of("c1", "c2"),
                            LocalizedText.of("en", "Autumn"),
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY,
                            NOW,
                            NOW.plus(Duration.ofDays(9)),
                            ZoneId.of("UTC"),
                            Questionnaire.NONE,
                            CallRules.OPEN));
            calls.add(call);
            entities.flush();
            var application = new Application(call, account, List.of("c2", "c1"), Term.FULL_YEAR, Answers.NONE, NOW);
            calls.add(application);
            return application.code();
        });

        var read = inTransaction(() ->
                repository(JpaCalls.class).lockApplication(code).orElseThrow().wishes());
        assertThat(read).containsExactly("c2", "c1");
        inTransaction(() -> {
            var calls = repository(JpaCalls.class);
            var application = calls.lockApplication(code).orElseThrow();
            var call = calls.byId(application.call()).orElseThrow();
            application.change(call, List.of("c1", "c2"), Term.FIRST, Answers.NONE);
            return null;
        });
        assertThat(inTransaction(() -> repository(JpaCalls.class)
                        .lockApplication(code)
                        .orElseThrow()
                        .wishes()))
                .as("the applicant likes them in another order")
                .containsExactly("c1", "c2");
        inTransaction(() -> {
            var calls = repository(JpaCalls.class);
            var application = calls.lockApplication(code).orElseThrow();
            var moved = Map.of("c1", "c2", "c2", "c1");
            calls.lockById(application.call())
                    .orElseThrow()
                    .move(made.agreement().id(), made.agreement(), moved);
            calls.all(application.call()).forEach(each -> each.move(moved));
            return null;
        });
        assertThat(inTransaction(() -> repository(JpaCalls.class)
                        .lockApplication(code)
                        .orElseThrow()
                        .wishes()))
                .as("conditions may change places")
                .containsExactly("c2", "c1");
        assertThat(broken("wishes-of-the-call")).isEmpty();
    }
}
