package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterDay;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.FeeEntryKind;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.FeeStanding;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class FeesIT extends PostgresTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private record Case(UUID center, UUID ofClass, Enrolment learner) {}

    private Case learner() {
        return inTransaction(() -> {
            var unique = Ids.next().toString().substring(20).replace("-", "");
            var host = new Organization(Slug.of("f-" + unique), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            var account = new Account(EmailAddress.of("payer-" + unique + "@example.org"), People.amina(), NOW);
            entities.persist(account);
            entities.flush();
            var center = CenterFixtures.draft("fc-" + unique, host.id(), null, NOW);
            entities.persist(center);
            entities.flush();
            var teaching = repository(JpaTeaching.class);
            var term = Classes.term(center.id());
            teaching.add(term);
            var course = Classes.course(center.id());
            teaching.add(course);
            var made = new CourseClass(term, course, Classes.terms(1, 5, null, null), HANOI, NOW);
            teaching.add(made);
            var enrolments = repository(JpaEnrolments.class);
            enrolments.add(new ClassSeats(made.id(), 5));
            var enrolment = new Enrolment(
                    made.id(),
                    new Learner(account.id(), PersonName.of("Amina", "Diallo"), null),
                    new Seat(1, true, 0),
                    false,
                    NOW);
            enrolments.add(enrolment);
            repository(SqlFees.class).put(new ClassFee(made.id(), usd("120"), DUE));
            return new Case(center.id(), made.id(), enrolment);
        });
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    private static FeeEntry entry(UUID enrolment, FeeEntryKind kind, Money amount) {
        boolean discount = kind == FeeEntryKind.DISCOUNT;
        return new FeeEntry(
                Ids.next(),
                enrolment,
                kind,
                amount,
                discount ? DiscountKind.FAMILY : null,
                discount ? null : PaymentWay.CASH,
                DUE,
                null,
                "because",
                Ids.next(),
                NOW,
                null);
    }

    private void add(UUID enrolment, FeeEntryKind kind, Money amount) {
        inTransaction(() -> {
            repository(SqlFees.class).add(entry(enrolment, kind, amount));
            return enrolment;
        });
    }

    /** What the director sees in the morning of this day. */
    private CenterDay morning(Case made, LocalDate day) {
        return inTransaction(() -> {
            var center = entities.find(Center.class, made.center());
            return repository(SqlCenterDays.class)
                    .of(Set.of(center.host()), day.atTime(9, 0).atZone(HANOI).toInstant())
                    .get(0);
        });
    }

    @Test
    void theMorningOfADirectorCountsWhatIsOverdueOnTheDayOfTheCenter() {
        var made = learner();
        inTransaction(() -> entities.createNativeQuery(
                        "update centers set state = 'OPERATING', applied_at = created_at, approved_at = created_at,"
                                + " approval_number = ?2, opened_on = cast(created_at as date) where id = ?1")
                .setParameter(1, made.center())
                .setParameter(2, made.center().toString())
                .executeUpdate());
        var last = NOW.atZone(ZoneOffset.UTC).toLocalDate().plusDays(ClassFee.DAYS_AFTER_ENROLMENT);
        assertThat(morning(made, last).overdue()).isZero();
        assertThat(morning(made, last.plusDays(1)).overdue()).isEqualTo(1);
        add(made.learner().id(), FeeEntryKind.PAYMENT, usd("120"));
        assertThat(morning(made, last.plusDays(1)).overdue()).isZero();
        assertThat(inTransaction(() -> repository(SqlCenterDays.class).of(Set.of(Ids.next()), NOW)))
                .isEmpty();
    }

    @Test
    void accountsAreListedByTheirStandingWithTheirSums() {
        var made = learner();
        add(made.learner().id(), FeeEntryKind.DISCOUNT, usd("20"));
        add(made.learner().id(), FeeEntryKind.PAYMENT, usd("40.50"));
        inTransaction(() -> {
            var fees = repository(SqlFees.class);
            var request = new PageRequest(0, 20, null, "-owed");
            var owing = fees.of(made.center(), new FeeFilter(null, FeeStanding.OWING), request, DUE);
            assertThat(owing.items())
                    .singleElement()
                    .satisfies(row -> assertThat(row.account().owed()).isEqualByComparingTo("59.50"));
            assertThat(fees.of(made.center(), new FeeFilter(null, FeeStanding.OVERDUE), request, DUE)
                            .items())
                    .isEmpty();
            var late = NOW.atZone(ZoneOffset.UTC).toLocalDate().plusDays(ClassFee.DAYS_AFTER_ENROLMENT);
            assertThat(late)
                    .as("the learner enrolled a few days before it was due")
                    .isAfter(DUE);
            assertThat(owing.items().get(0).account().fee().dueOn()).isEqualTo(late);
            assertThat(fees.of(made.center(), new FeeFilter(null, FeeStanding.OVERDUE), request, late)
                            .total())
                    .isZero();
            assertThat(fees.of(made.center(), new FeeFilter(null, FeeStanding.OVERDUE), request, late.plusDays(1))
                            .total())
                    .isEqualTo(1);
            assertThat(repository(SqlOwnDues.class).of(made.learner().learner().account()))
                    .singleElement()
                    .satisfies(due -> {
                        assertThat(due.dueOn()).isEqualTo(late);
                        assertThat(due.enrolment()).isEqualTo(made.learner().code());
                        assertThat(due.owed()).isEqualTo(usd("59.50"));
                    });
            assertThat(repository(SqlOwnDues.class).of(Ids.next())).isEmpty();
            assertThat(fees.of(made.center(), new FeeFilter("NOCLASS", null), request, DUE)
                            .items())
                    .isEmpty();
            assertThat(fees.totals(made.center(), new FeeFilter(null, null), "nobody of this name", DUE))
                    .isEmpty();
            assertThat(fees.totals(made.center(), new FeeFilter(null, null), null, DUE))
                    .singleElement()
                    .satisfies(total -> {
                        assertThat(total.owed()).isEqualTo(usd("59.50"));
                        assertThat(total.paid()).isEqualTo(usd("40.50"));
                        assertThat(total.accounts()).isEqualTo(1);
                    });
            return fees;
        });
    }

    @Test
    void theDatabaseRefusesWhatTheAccountDoesNotAllow() {
        var made = learner().learner().id();
        add(made, FeeEntryKind.PAYMENT, usd("100"));
        assertThatThrownBy(() -> add(made, FeeEntryKind.REFUND, usd("-100.01")))
                .hasStackTraceContaining("does not allow");
        assertThatThrownBy(() -> add(made, FeeEntryKind.DISCOUNT, usd("120.01")))
                .hasStackTraceContaining("does not allow");
        assertThatThrownBy(
                        () -> add(made, FeeEntryKind.PAYMENT, new Money(BigDecimal.TEN, Currency.getInstance("EUR"))))
                .hasStackTraceContaining("currency of the fee");
        assertThatThrownBy(() -> inTransaction(
                        () -> entities.createNativeQuery("update fee_entry set amount = 1 where enrolment_id = ?1")
                                .setParameter(1, made)
                                .executeUpdate()))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void refundsThatAreRecordedAtTheSameTimeNeverGiveBackMoreThanWasPaid() throws Exception {
        var made = learner().learner().id();
        add(made, FeeEntryKind.PAYMENT, usd("100"));
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        var futures = new ArrayList<Future<Boolean>>();
        for (int i = 0; i < 8; i++) {
            futures.add(pool.submit(() -> {
                start.await();
                try (var manager = anotherEntityManager()) {
                    var fees = repository(SqlFees.class, manager);
                    return inTransaction(manager, () -> {
                        fees.add(entry(made, FeeEntryKind.REFUND, usd("-30")));
                        return true;
                    });
                } catch (RuntimeException refused) {
                    return false;
                }
            }));
        }
        start.countDown();
        var done = new ArrayList<Boolean>();
        for (var future : futures) {
            done.add(future.get());
        }
        pool.shutdownNow();
        assertThat(done.stream().filter(Boolean::booleanValue)).hasSize(3);
        var entries = inTransaction(() -> List.copyOf(repository(SqlFees.class).entries(made)));
        assertThat(entries.stream().map(each -> each.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("10");
    }

    /** Rules of check-data about fees that do not hold after these statements, which are undone. */
    private List<String> broken(String... statements) throws SQLException {
        try (var manager = anotherEntityManager()) {
            manager.getTransaction().begin();
            for (var statement : statements) {
                manager.createNativeQuery(statement).executeUpdate();
            }
            var found = Invariants.check(manager.unwrap(Connection.class)).stream()
                    .filter(rule -> !rule.holds())
                    .map(Invariants.Result::key)
                    .filter(key -> key.startsWith("fee") || key.startsWith("receipt"))
                    .toList();
            manager.getTransaction().rollback();
            return found;
        }
    }

    private static String paid(UUID enrolment, String amount, String currency) {
        return """
            insert into fee_entry (id, enrolment_id, kind, amount, currency, way, made_on, recorded_by, recorded_at)
            values ('%s', '%s', 'PAYMENT', %s, '%s', 'CASH', '2026-12-01', '%s', now())
            """.formatted(Ids.next(), enrolment, amount, currency, Ids.next());
    }

    private String receipt(UUID issuer, UUID subject, int sequence) {
        return """
            insert into issued_document (id, kind, subject_id, issuer_id, issued_year, sequence, number, code, facts, language,
                   holder_name, holder_masked, holder_code, issued_at, issued_on, sha256, state, version)
            values ('%s', 'FEE_RECEIPT', '%s', '%s', 2026, %d, 'FR', upper(substr(md5('%s'), 1, 16)), '[]', 'en', 'A', 'A', 'A',
                   now(), '2026-12-01', repeat('0', 64), 'ISSUED', 1)
            """.formatted(Ids.next(), subject, issuer, sequence, Ids.next());
    }

    @Test
    void theDataCheckFindsWhatNeitherRulesNorTriggersLetThrough() throws SQLException {
        var made = learner();
        var learner = made.learner().id();
        add(learner, FeeEntryKind.PAYMENT, usd("100"));
        add(learner, FeeEntryKind.DISCOUNT, usd("40"));
        assertThat(broken()).as("more was paid than is due, after a discount").isEmpty();
        var payment = inTransaction(
                () -> repository(SqlFees.class).entries(learner).get(0).id());
        var host =
                inTransaction(() -> entities.find(Center.class, made.center()).host());
        assertThat(broken(paid(learner, "1", "USD"))).containsExactly("fees-not-exceeded");
        assertThat(broken("alter table fee_entry disable trigger user", paid(learner, "1", "EUR")))
                .contains("fee-currencies");
        assertThat(broken(receipt(host, Ids.next(), 1))).containsExactly("receipts-of-payments");
        assertThat(broken(receipt(host, payment, 2))).containsExactly("receipt-numbers");
        assertThat(broken(receipt(host, payment, 1))).isEmpty();
    }
}
