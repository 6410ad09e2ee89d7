package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

/** Each change is one statement on one row: its lock makes the next one wait and look again. */
@ApplicationScoped
class SqlPlaceBook implements PlaceBook {

    private static final String WANTED = """
        with wanted as (
            select w ->> 'condition' as condition, w ->> 'year' as academic_year, (w ->> 'places')::int as places
            from jsonb_array_elements(?1) w
        )
        """;

    private static final String TOO_FEW = WANTED + """
        select p.condition, p.academic_year
        from exchange_places p left join wanted w using (condition, academic_year)
        where p.agreement_id = ?2 and p.reserved + p.taken + p.promised > coalesce(w.places, 0) + p.exceptions
        order by p.condition, p.academic_year
        """;

    private static final String PROVIDE = WANTED + """
        insert into exchange_places (agreement_id, condition, academic_year, places)
        select ?2, condition, academic_year, places from wanted order by academic_year, condition
        on conflict (agreement_id, academic_year, condition) do update set places = excluded.places
        """;

    private static final String END = WANTED + """
        update exchange_places p set places = 0
        where p.agreement_id = ?2 and p.places > 0
          and not exists (select from wanted w where w.condition = p.condition and w.academic_year = p.academic_year)
        """;

    private static final String OF_ROW = " where agreement_id = ? and condition = ? and academic_year = ?";

    private static final String HAS_LEFT = " and reserved + taken + promised < places";

    private static final String LEFT =
            "select greatest(places - reserved - taken - promised, 0) as left from exchange_places" + OF_ROW;

    /** The agreement, locked before its places as an approval does it, may end earlier than when it was read. */
    private static final String GOES_ON = """
         and exists (select from exchange_agreement a where a.id = agreement_id and a.revision_in_force is not null
                     and (a.ends_after is null or academic_year <= a.ends_after))
        """;

    private final Sql sql;

    @Inject
    SqlPlaceBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Shortage> provide(UUID agreement, AgreementTerms terms) {
        sql.list(
                "select condition from exchange_places where agreement_id = ?"
                        + " order by academic_year, condition for update",
                row -> row.text("condition"),
                agreement);
        var wanted = Json.object(wanted(terms));
        var tooFew = sql.list(
                TOO_FEW,
                row -> new Shortage(row.text("condition"), AcademicYear.of(row.text("academic_year"))),
                wanted,
                agreement);
        if (tooFew.isEmpty()) {
            sql.update(PROVIDE, wanted, agreement);
            sql.update(END, wanted, agreement);
        }
        return tooFew;
    }

    private static String wanted(AgreementTerms terms) {
        var array = Json.PROVIDER.createArrayBuilder();
        for (var condition : terms.conditions()) {
            for (var year : condition.firstYear().until(condition.lastYear())) {
                array.add(Json.PROVIDER
                        .createObjectBuilder()
                        .add("condition", condition.code())
                        .add("year", year.toString())
                        .add("places", condition.in(year).persons()));
            }
        }
        return array.build().toString();
    }

    @Override
    public boolean reserve(UUID agreement, String condition, AcademicYear year) {
        return held("reserved = reserved + 1", HAS_LEFT, agreement, condition, year);
    }

    private boolean held(String change, String where, UUID agreement, String condition, AcademicYear year) {
        sql.list("select id from exchange_agreement where id = ? for share", row -> row.id("id"), agreement);
        return sql.update(
                        "update exchange_places set " + change + OF_ROW + where + GOES_ON,
                        agreement,
                        condition,
                        year.toString())
                == 1;
    }

    @Override
    public void release(UUID agreement, String condition, AcademicYear year) {
        sql.update(
                "update exchange_places set reserved = reserved - 1" + OF_ROW, agreement, condition, year.toString());
    }

    @Override
    public void take(UUID agreement, String condition, AcademicYear year) {
        sql.update(
                "update exchange_places set reserved = reserved - 1, taken = taken + 1" + OF_ROW,
                agreement,
                condition,
                year.toString());
    }

    @Override
    public void untake(UUID agreement, String condition, AcademicYear year) {
        sql.update(
                "update exchange_places set reserved = reserved + 1, taken = taken - 1" + OF_ROW,
                agreement,
                condition,
                year.toString());
    }

    @Override
    public void giveBack(UUID agreement, String condition, AcademicYear year) {
        sql.update("update exchange_places set taken = taken - 1" + OF_ROW, agreement, condition, year.toString());
    }

    @Override
    public boolean promise(UUID agreement, String condition, AcademicYear year) {
        return sql.update(
                        "update exchange_places set promised = promised + 1" + OF_ROW + HAS_LEFT,
                        agreement,
                        condition,
                        year.toString())
                == 1;
    }

    @Override
    public void takeBack(UUID agreement, String condition, AcademicYear year) {
        sql.update(
                "update exchange_places set promised = promised - 1" + OF_ROW + " and promised > 0",
                agreement,
                condition,
                year.toString());
    }

    @Override
    public boolean redeem(UUID agreement, String condition, AcademicYear year) {
        return held(
                "promised = promised - 1, reserved = reserved + 1", " and promised > 0", agreement, condition, year);
    }

    @Override
    public int lockedLeft(UUID agreement, String condition, AcademicYear year) {
        return sql.first(LEFT + " for update", row -> row.number("left"), agreement, condition, year.toString())
                .orElse(0);
    }

    @Override
    public int left(UUID agreement, String condition, AcademicYear year) {
        return (int) sql.count(LEFT, agreement, condition, year.toString());
    }

    @Override
    public List<Places> of(UUID agreement, AcademicYear year) {
        return sql.list(
                "select condition, places, reserved, taken, exceptions, promised from exchange_places"
                        + " where agreement_id = ? and academic_year = ? order by condition",
                row -> new Places(
                        row.text("condition"),
                        row.number("places"),
                        row.number("reserved"),
                        row.number("taken"),
                        row.number("exceptions"),
                        row.number("promised")),
                agreement,
                year.toString());
    }
}
