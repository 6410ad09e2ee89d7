package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.ArrivalDays;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever revisions of an agreement leave out, what was done under its conditions stays readable, and nominations go on meanwhile. */
class AgreedConditionsIT extends ExchangesInPostgres {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, java.time.ZoneOffset.UTC);
    private static final PageRequest ALL = new PageRequest(0, 200, null, null);

    /** A random history of one agreement, and what every list has to say of it. */
    private final class History {

        private final Random random;
        private final UUID home = organization();
        private final UUID partner = organization();
        private final Map<String, MobilityKind> kinds = new HashMap<>();
        private final Map<String, Boolean> outgoing = new HashMap<>();
        private final Map<String, MobilityKind> people = new LinkedHashMap<>();
        private final List<String> pending = new ArrayList<>();
        private final List<String> accepted = new ArrayList<>();
        private int arrivals;
        private final Agreement agreement;

        private History(int seed) {
            random = new Random(seed);
            agreement = inForce(home, partner, terms());
        }

        private AgreementTerms terms() {
            var conditions = new ArrayList<Condition>();
            for (int i = 1; i <= 5; i++) {
                if (random.nextInt(3) > 0 || conditions.isEmpty() && i == 5) {
                    conditions.add(condition("c" + i));
                }
            }
            return new AgreementTerms(LocalizedText.of("en", "Terms " + random.nextInt()), conditions);
        }

        private Condition condition(String code) {
            var kind = kinds.computeIfAbsent(
                    code, any -> MobilityKind.values()[random.nextInt(MobilityKind.values().length)]);
            boolean out = outgoing.computeIfAbsent(code, any -> random.nextBoolean());
            return new Condition(
                    code,
                    out ? 1 : 2,
                    out ? 2 : 1,
                    kind,
                    1 + random.nextInt(6),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    YEAR,
                    random.nextBoolean() ? YEAR : YEAR.next(),
                    false);
        }

        private void step() {
            switch (random.nextInt(8)) {
                case 0, 1 -> revise();
                case 2, 3, 4 -> nominate();
                case 5 -> decide();
                case 6 -> arrive();
                default -> correct();
            }
        }

        private void revise() {
            inTransaction(() -> {
                var read = agreements().lock(agreement.code()).orElseThrow();
                var latest = agreements().revision(read.id(), read.revision()).orElseThrow();
                var next = read.propose(terms(), latest, home, signatory(home), null, NOW);
                agreements().add(next);
                boolean approved = random.nextInt(3) > 0
                        && places().provide(read.id(), next.terms()).isEmpty();
                var signing = approved ? read.parties() : random.nextBoolean() ? List.of(home) : List.<UUID>of();
                signing.forEach(party -> read.approve(next, next.number(), next.hash(), party, signatory(party), NOW));
            });
        }

        private void nominate() {
            var codes = inTransaction(() -> {
                var read = agreements().byId(agreement.id()).orElseThrow();
                return agreements()
                        .revision(read.id(), read.revisionInForce())
                        .orElseThrow()
                        .terms()
                        .conditions()
                        .stream()
                        .map(Condition::code)
                        .toList();
            });
            var code = codes.get(random.nextInt(codes.size()));
            if (inTransaction(() -> places().reserve(agreement.id(), code, YEAR))) {
                boolean out = outgoing.getOrDefault(code, true);
                var nomination = nominated(new Nomination(
                        new Nomination.Place(agreement.id(), code, YEAR, out ? home : partner, out ? partner : home),
                        Term.FIRST,
                        nominee(someAddress()),
                        null,
                        NOW));
                people.put(nomination.code(), kinds.get(code));
                pending.add(nomination.code());
            }
        }

        private void decide() {
            if (pending.isEmpty()) {
                return;
            }
            var code = pending.remove(random.nextInt(pending.size()));
            int fate = random.nextInt(3);
            inTransaction(() -> {
                var nomination = nominations().lock(code).orElseThrow();
                var place = nomination.place();
                if (fate == 0) {
                    nomination.accept(nomination.proposal(), null, NOW);
                    nominations().add(new Mobility(nomination.id()));
                    accepted.add(code);
                    return;
                }
                if (fate == 1) {
                    nomination.reject(nomination.proposal(), "No", NOW);
                } else {
                    nomination.cancel(NOW);
                }
                places().release(place.agreement(), place.condition(), place.year());
            });
        }

        private void arrive() {
            if (accepted.isEmpty()) {
                return;
            }
            var code = accepted.remove(0);
            inTransaction(() -> {
                var nomination = nominations().lock(code).orElseThrow();
                var place = nomination.place();
                var stay = nominations().mobilityOf(nomination.id()).orElseThrow();
                stay.arrive(LocalDate.of(2026, 9, 1), TODAY, ArrivalDays.of(YEAR, Term.FIRST), null);
                places().take(place.agreement(), place.condition(), place.year());
                repository(JpaNominations.class)
                        .add(LedgerEntry.arrival(
                                place.agreement(),
                                place.condition(),
                                place.year(),
                                place.from(),
                                place.to(),
                                nomination.term(),
                                stay.id(),
                                NOW));
            });
            arrivals++;
        }

        private void correct() {
            var agreed = inTransaction(() -> agreements().agreed(agreement.id()));
            assertThat(agreed).allSatisfy((code, condition) -> assertThat(condition.kind())
                    .isEqualTo(kinds.get(code)));
        }

        private void requireReadable() {
            inTransaction(() -> {
                var all = new NominationFilter(null, null, null, null, null);
                var directory = repository(SqlNominationDirectory.class);
                for (var side : List.of(home, partner)) {
                    var rows = directory.of(Set.of(side), all, ALL).items();
                    assertThat(rows)
                            .extracting(NominationRow::code)
                            .containsExactlyInAnyOrderElementsOf(people.keySet());
                    assertThat(rows).allSatisfy(row -> {
                        assertThat(row.kind()).isEqualTo(people.get(row.code()));
                        assertThat(directory.byCode(row.code())).isPresent();
                        assertThat(agreements().agreed(agreement.id())).containsKey(row.condition());
                    });
                    assertThat(repository(SqlWhereaboutsDirectory.class)
                                    .of(Set.of(side), new WhereaboutsFilter(null, null, TODAY), ALL)
                                    .items())
                            .hasSize(arrivals)
                            .extracting(Whereabouts::kind)
                            .doesNotContainNull();
                    var students = people.values().stream()
                            .filter(kind -> kind == MobilityKind.STUDENT_STUDY || kind == MobilityKind.DOCTORAL)
                            .count();
                    assertThat(repository(SqlEwpDirectory.class).nominations(Set.of(side), null, null))
                            .hasSize((int) students);
                    repository(SqlEwpDirectory.class).agreements(Set.of(side), YEAR, null);
                    repository(SqlInvitationDirectory.class).places(Set.of(side), TODAY);
                    repository(SqlAgreementDirectory.class).of(Set.of(side), AgreementFilter.ALL, TODAY, ALL);
                    var ofAgreement = new BalanceFilter(agreement.code(), null, null, null);
                    var balances = repository(SqlBalanceDirectory.class);
                    balances.page(Set.of(side), ofAgreement, YEAR, ALL);
                    balances.unitBalances(Set.of(side), ofAgreement);
                    assertThat(balances.entries(Set.of(side), ofAgreement, ALL).items())
                            .hasSize(arrivals);
                }
                assertThat(repository(SqlEndingDirectory.class)
                                .progress(agreement.id())
                                .open())
                        .isBetween(0L, (long) people.size());
                repository(SqlAgreementDirectory.class).dependents(agreement.id());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyListIsReadWhateverRevisionsLeaveOut(int seed) {
        var history = new History(seed);
        for (int i = 0; i < 10; i++) {
            for (int steps = 0; steps < 4; steps++) {
                history.step();
            }
            history.requireReadable();
        }
        assertThat(history.people).isNotEmpty();
    }

    @Test
    void theDatabaseRefusesAnotherKindOrDirectionUnderACodeThatWasAgreedOn() {
        var agreement = inForce();
        for (var other : List.of(Exchanges.condition("c1", 2, 1, 5), Exchanges.withKind("c1", MobilityKind.DOCTORAL))) {
            assertThatThrownBy(() -> inTransaction(() -> {
                        var read = agreements().lock(agreement.code()).orElseThrow();
                        var latest = agreements().revision(read.id(), 1).orElseThrow();
                        var party = read.party(1);
                        agreements()
                                .add(read.propose(Exchanges.terms(other), latest, party, signatory(party), null, NOW));
                    }))
                    .hasStackTraceContaining("changes neither its kind nor its direction");
        }
    }

    /** Nominations hold a place before they refer to the agreement; the approval holds the agreement before it changes its places. */
    @Test
    void nominationsAndTheApprovalOfARevisionNeverWaitForEachOther() throws Exception {
        for (int round = 0; round < 3; round++) {
            var agreement = inForce(Exchanges.terms(Exchanges.condition("c1", 40)));
            var work = new ArrayList<Callable<Boolean>>();
            var holding = new AtomicInteger();
            for (int i = 0; i < 8; i++) {
                work.add(() -> nominatesAtOnce(agreement, holding));
            }
            work.add(() -> approvesAtOnce(agreement, holding));
            assertThat(atOnce(work)).doesNotContain(false);
            assertThat(inTransaction(() -> places().of(agreement.id(), YEAR)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.places()).isEqualTo(20);
                        assertThat(row.reserved()).isEqualTo(8);
                    });
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            var futures = new ArrayList<Future<Boolean>>();
            for (var each : work) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return each.call();
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

    private boolean nominatesAtOnce(Agreement agreement, AtomicInteger holding) {
        try (var manager = anotherEntityManager()) {
            return inTransaction(manager, () -> {
                boolean reserved = repository(SqlPlaceBook.class, manager).reserve(agreement.id(), "c1", YEAR);
                awaitFirstLocks(manager, holding);
                repository(JpaNominations.class, manager)
                        .add(new Nomination(place(agreement), Term.FIRST, nominee(someAddress()), null, NOW));
                manager.flush();
                return reserved;
            });
        }
    }

    private boolean approvesAtOnce(Agreement agreement, AtomicInteger holding) {
        try (var manager = anotherEntityManager()) {
            return inTransaction(manager, () -> {
                var agreements = repository(JpaAgreements.class, manager);
                var read = agreements.lock(agreement.code()).orElseThrow();
                awaitFirstLocks(manager, holding);
                var latest = agreements.revision(read.id(), 1).orElseThrow();
                var terms = Exchanges.terms(Exchanges.condition("c1", 20));
                var next = read.propose(terms, latest, read.party(1), signatory(read.party(1)), null, NOW);
                agreements.add(next);
                for (var party : read.parties()) {
                    read.approve(next, 2, next.hash(), party, signatory(party), NOW);
                }
                manager.flush();
                return repository(SqlPlaceBook.class, manager)
                        .provide(read.id(), terms)
                        .isEmpty();
            });
        }
    }

    /** Returns when each of the nine has its first lock, or waits for one. */
    private static void awaitFirstLocks(EntityManager manager, AtomicInteger holding) {
        holding.incrementAndGet();
        var waiting = manager.createNativeQuery("select count(distinct pid) from pg_locks where not granted");
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (holding.get() + ((Number) waiting.getSingleResult()).intValue() < 9) {
            assertThat(System.nanoTime()).as("all have begun").isLessThan(until);
        }
    }
}
