package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.centers.fee.FeeAccount;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.FeeEntryKind;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.FeeRow;
import org.caravanserai.domain.centers.fee.FeeTotal;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlFees implements Fees {

    private static final String FEE =
            "select class_id, amount, currency, due_on, included, refunds from class_fee where class_id = ?";

    private static final String ENTRIES = """
        select f.id, f.enrolment_id, f.kind, f.amount, f.currency, f.discount, f.way, f.made_on, f.reference, f.reason, f.recorded_by,
               f.recorded_at, d.code as receipt
        from fee_entry f
        left join issued_document d on d.subject_id = f.id and d.kind = 'FEE_RECEIPT' and d.state = 'ISSUED'
        """;

    /** Learners of a class with a fee, and former learners with an entry. */
    private static final String ACCOUNTS = """
        from enrolment e
        join course_class k on k.id = e.class_id
        join class_fee c on c.class_id = e.class_id
        join center_course u on u.id = k.course_id
        join account a on a.id = e.account_id
        cross join lateral (
            select coalesce(sum(x.amount) filter (where x.kind = 'DISCOUNT'), 0) as discount,
                   coalesce(sum(x.amount) filter (where x.kind <> 'DISCOUNT'), 0) as paid, count(*) as entries
            from fee_entry x where x.enrolment_id = e.id) t
        cross join lateral (
            select case when e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED') then c.amount - t.discount else 0 end as charged) g
        cross join lateral (select greatest(g.charged - t.paid, 0) as owed) o
        where k.center_id = ?1
          and (e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED') or t.entries > 0)
          and (?2::text is null or k.code = ?2)
          and (?3::text is null or case ?3 when 'OWING' then o.owed > 0
                                           when 'OVERDUE' then o.owed > 0 and fee_due_on(c.due_on, e.enrolled_at) < ?4::date
                                           when 'SETTLED' then o.owed = 0
                                           else t.paid > g.charged end)
          and (?5::text is null or lower(concat_ws(' ', e.given_name, e.family_name, e.own_name, e.code, a.email)) like ?5)
        """;

    private static final Map<String, String> ORDERS =
            Map.of("name", "lower(coalesce(e.family_name, e.given_name))", "owed", "o.owed", "class", "k.code");

    private final Sql sql;

    @Inject
    SqlFees(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ClassFee> ofClass(UUID ofClass) {
        return sql.first(FEE, SqlFees::fee, ofClass);
    }

    @Override
    public void put(ClassFee fee) {
        sql.update(
                """
                insert into class_fee (class_id, amount, currency, due_on, included, refunds) values (?, ?, ?, ?::date, ?, ?)
                on conflict (class_id) do update set amount = excluded.amount, currency = excluded.currency, due_on = excluded.due_on,
                       included = excluded.included, refunds = excluded.refunds
                """,
                fee.ofClass(),
                fee.amount().amount(),
                fee.amount().currency().getCurrencyCode(),
                fee.dueOn(),
                Json.object(Json.write(fee.included().texts())),
                Json.object(Json.write(fee.refunds().texts())));
    }

    @Override
    public boolean hasEntries(UUID ofClass) {
        return sql.count(
                        "select count(*) from fee_entry f join enrolment e on e.id = f.enrolment_id where e.class_id ="
                                + " ?",
                        ofClass)
                > 0;
    }

    @Override
    public void add(FeeEntry entry) {
        sql.update(
                """
                insert into fee_entry (id, enrolment_id, kind, amount, currency, discount, way, made_on, reference, reason, recorded_by,
                                       recorded_at)
                values (?, ?, ?, ?, ?, ?::text, ?::text, ?, ?::text, ?::text, ?, ?)
                """,
                entry.id(),
                entry.enrolment(),
                entry.kind(),
                entry.amount().amount(),
                entry.amount().currency().getCurrencyCode(),
                entry.discount(),
                entry.way(),
                entry.madeOn(),
                entry.reference(),
                entry.reason(),
                entry.recordedBy(),
                entry.recordedAt());
    }

    @Override
    public Optional<UUID> centerOf(UUID entry) {
        return sql.first("""
            select k.center_id from fee_entry f join enrolment e on e.id = f.enrolment_id join course_class k on k.id = e.class_id
            where f.id = ?
            """, row -> row.id("center_id"), entry);
    }

    @Override
    public List<FeeEntry> entries(UUID enrolment) {
        return sql.list(ENTRIES + " where f.enrolment_id = ? order by f.recorded_at, f.id", SqlFees::entry, enrolment);
    }

    @Override
    public Page<FeeRow> of(UUID center, FeeFilter filter, PageRequest request, LocalDate today) {
        var order = SortOrder.of(request.sort(), "name", ORDERS);
        return sql.page(
                request,
                "select e.code as enrolment, k.code as class, u.title, k.name, k.time_zone, a.email, e.state,"
                        + " c.class_id, c.amount, c.currency, fee_due_on(c.due_on, e.enrolled_at) as due_on, c.included, c.refunds,"
                        + " t.discount,"
                        + " t.paid,"
                        + " " + PersonColumns.of("e", "learner") + " "
                        + ACCOUNTS + " order by " + order.sql() + ", e.id",
                "select count(*) " + ACCOUNTS,
                SqlFees::row,
                center,
                filter.ofClass(),
                filter.standing(),
                today,
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public List<FeeTotal> totals(UUID center, FeeFilter filter, @Nullable String query, LocalDate today) {
        return sql.list(
                "select c.currency, sum(g.charged) as charged, sum(t.paid) as paid, sum(o.owed) as owed, count(*) as"
                        + " accounts "
                        + ACCOUNTS + " group by c.currency order by c.currency",
                row -> new FeeTotal(
                        money(row, "charged"), money(row, "paid"), money(row, "owed"), row.number("accounts")),
                center,
                filter.ofClass(),
                filter.standing(),
                today,
                LikePattern.wordsOrNull(query));
    }

    private static FeeRow row(Row row) throws SQLException {
        return new FeeRow(
                row.text("enrolment"),
                row.text("class"),
                row.localized("title"),
                row.localized("name"),
                ZoneId.of(row.text("time_zone")),
                PersonColumns.read(row, "learner"),
                row.text("email"),
                new FeeAccount(
                        row.constant(EnrolmentState.class, "state"),
                        fee(row),
                        money(row, "discount").amount(),
                        money(row, "paid").amount()));
    }

    private static ClassFee fee(Row row) throws SQLException {
        return new ClassFee(
                row.id("class_id"),
                money(row, "amount"),
                row.dateOrNull("due_on"),
                row.localized("included"),
                row.localized("refunds"));
    }

    private static FeeEntry entry(Row row) throws SQLException {
        var discount = row.textOrNull("discount");
        var way = row.textOrNull("way");
        return new FeeEntry(
                row.id("id"),
                row.id("enrolment_id"),
                row.constant(FeeEntryKind.class, "kind"),
                money(row, "amount"),
                discount == null ? null : DiscountKind.valueOf(discount),
                way == null ? null : PaymentWay.valueOf(way),
                row.date("made_on"),
                row.textOrNull("reference"),
                row.textOrNull("reason"),
                row.id("recorded_by"),
                row.time("recorded_at"),
                row.textOrNull("receipt"));
    }

    static Money money(Row row, String column) throws SQLException {
        return new Money(row.decimal(column), Currency.getInstance(row.text("currency")));
    }
}
