package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;

/**
 * Nominations from a table, for sending sides that the caller acts for. Each row reserves a place as a nomination on a page does; people
 * already nominated for the same condition and year stay unchanged.
 */
@ApplicationScoped
public class NominationTable implements TableTarget {

    /** The name of the target. */
    public static final String NAME = "nominations";

    /** Names of the terms in tables, besides those of the constants. */
    private static final Map<String, Term> TERMS = Map.ofEntries(
            Map.entry("full year", Term.FULL_YEAR),
            Map.entry("全学年", Term.FULL_YEAR),
            Map.entry("весь год", Term.FULL_YEAR),
            Map.entry("السنة كاملة", Term.FULL_YEAR),
            Map.entry("année entière", Term.FULL_YEAR),
            Map.entry("año completo", Term.FULL_YEAR),
            Map.entry("1", Term.FIRST),
            Map.entry("first semester", Term.FIRST),
            Map.entry("第一学期", Term.FIRST),
            Map.entry("первый семестр", Term.FIRST),
            Map.entry("الفصل الأول", Term.FIRST),
            Map.entry("premier semestre", Term.FIRST),
            Map.entry("primer semestre", Term.FIRST),
            Map.entry("2", Term.SECOND),
            Map.entry("second semester", Term.SECOND),
            Map.entry("第二学期", Term.SECOND),
            Map.entry("второй семестр", Term.SECOND),
            Map.entry("الفصل الثاني", Term.SECOND),
            Map.entry("second semestre", Term.SECOND),
            Map.entry("segundo semestre", Term.SECOND));

    private final Agreements agreements;
    private final Nominations nominations;
    private final Nominate nominate;
    private final ExchangeOfficer officer;

    @Inject
    public NominationTable(Agreements agreements, Nominations nominations, Nominate nominate, ExchangeOfficer officer) {
        this.agreements = agreements;
        this.nominations = nominations;
        this.nominate = nominate;
        this.officer = officer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "exchanges.work.nominations";
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_EXCHANGES;
    }

    /** The sending side follows from the agreement. */
    @Override
    public boolean isOfOrganization() {
        return false;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.required("agreement", "exchanges.column.agreement", ColumnType.TEXT)
                        .withWords("agreement", "协议", "соглашение", "اتفاقية", "accord", "convenio"),
                TableColumn.optional("condition", "exchanges.column.condition", ColumnType.TEXT)
                        .withWords("condition", "条款", "условие", "بند", "condicion"),
                TableColumn.required("year", "exchanges.column.year", ColumnType.ACADEMIC_YEAR)
                        .withWords("year", "学年", "год", "سنة", "annee", "ano"),
                TableColumn.required("term", "exchanges.field.term", ColumnType.TEXT)
                        .withWords("term", "semester", "学期", "семестр", "فصل", "semestre"),
                TableColumn.required("givenName", "exchanges.field.givenName", ColumnType.TEXT, "名", "Имя", "Prénom")
                        .withWords("given", "first name", "nombre"),
                TableColumn.optional("familyName", "exchanges.field.familyName", ColumnType.TEXT, "姓", "Nom")
                        .withWords("family", "last name", "surname", "фамилия", "apellidos"),
                TableColumn.optional("ownName", "exchanges.field.ownName", ColumnType.TEXT, "Own name", "本名"),
                TableColumn.required("email", "exchanges.field.email", ColumnType.EMAIL)
                        .withWords("email", "mail", "邮箱", "电子邮件", "почта", "correo", "courriel", "بريد"),
                TableColumn.optional("country", "exchanges.field.nationality", ColumnType.COUNTRY)
                        .withWords(
                                "nationality", "country", "国籍", "гражданство", "جنسية", "nationalite", "nacionalidad"),
                TableColumn.optional("bornOn", "exchanges.field.bornOn", ColumnType.DATE)
                        .withWords("birth", "出生", "рождения", "ميلاد", "naissance", "nacimiento"),
                TableColumn.optional("level", "exchanges.field.studyLevel", ColumnType.WHOLE_NUMBER)
                        .withWords("eqf", "level", "层次", "уровень", "مستوى", "niveau", "nivel"),
                TableColumn.optional("field", "exchanges.field.studyField", ColumnType.TEXT)
                        .withWords("isced", "field", "专业", "направление", "تخصص", "domaine", "campo"));
    }

    @Override
    public TableOutcome take(TableLine line, TableContext context) {
        var agreement = officer.agreement(line.text("agreement"));
        var year = AcademicYear.of(line.text("year"));
        var given = line.textOrNull("condition");
        var condition = given == null ? onlyCondition(agreement, year) : given;
        var email = EmailAddress.of(line.text("email"));
        var place = WantedPlace.of(agreements, officer, agreement.code(), condition, year)
                .place();
        if (nominations.isNominated(place, email)) {
            return TableOutcome.UNCHANGED;
        }
        var country = line.textOrNull("country");
        var name = new PersonName(
                line.text("givenName"), line.textOrNull("familyName"), line.textOrNull("ownName"), false);
        nominate.execute(new Nominate.Command(
                agreement.code(),
                condition,
                year,
                term(line.text("term")),
                new Nominee(name, email, country == null ? null : CountryCode.of(country), null),
                null,
                student(line)));
        return TableOutcome.CREATED;
    }

    private static StudentFacts student(TableLine line) {
        var born = line.textOrNull("bornOn");
        var level = line.textOrNull("level");
        var field = line.textOrNull("field");
        return new StudentFacts(
                born == null ? null : LocalDate.parse(born),
                null,
                level == null ? null : Integer.valueOf(level),
                field == null ? null : IscedField.of(field));
    }

    /** The condition that a row means which names none: the only one by which the caller's side sends in the year. */
    private String onlyCondition(Agreement agreement, AcademicYear year) {
        var inForce = agreement.revisionInForce();
        var own = inForce == null
                ? List.<Condition>of()
                : agreements.revision(agreement.id(), inForce).orElseThrow().terms().conditions().stream()
                        .filter(each -> each.covers(year) && officer.actsFor(agreement.party(each.from())))
                        .toList();
        if (own.size() != 1) {
            throw new Invalid("condition", "required");
        }
        return own.get(0).code();
    }

    private static Term term(String cell) {
        var word = cell.strip().toLowerCase(Locale.ROOT);
        for (var term : Term.values()) {
            if (term.name().equalsIgnoreCase(word)) {
                return term;
            }
        }
        var term = TERMS.get(word);
        if (term == null) {
            throw new Invalid("term", "not-one-of", "FULL_YEAR, FIRST, SECOND");
        }
        return term;
    }
}
