package org.caravanserai.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.PersonNames;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.jspecify.annotations.Nullable;

/**
 * Records of people from a table, kept by the organization in whose name it is imported. Who is there already with the same name and day
 * of birth stays unchanged; who may be the same is refused with the name and code of the record, unless the row says that it is another.
 */
@ApplicationScoped
public class PersonTable implements TableTarget {

    /** The name of the target. */
    public static final String NAME = "people";

    private final PeopleBook book;

    @Inject
    public PersonTable(PeopleBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "people.menu";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_PEOPLE;
    }

    @Override
    public boolean isOfOrganization() {
        return true;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.required("givenName", "people.givenName", ColumnType.TEXT, "名", "Имя", "Prénom")
                        .withWords("given", "first name", "nombre"),
                TableColumn.optional("familyName", "people.familyName", ColumnType.TEXT, "姓", "Nom")
                        .withWords("family", "last name", "surname", "фамилия", "apellidos"),
                TableColumn.optional("ownName", "people.ownName", ColumnType.TEXT, "Own name", "本名"),
                TableColumn.optional("birthDate", "people.birthDate", ColumnType.DATE)
                        .withWords("birth", "出生", "рождения", "ميلاد", "naissance", "nacimiento"),
                TableColumn.optional("phone", "people.phone", ColumnType.TEXT)
                        .withWords("phone", "电话", "телефон", "هاتف", "telephone", "telefono"),
                TableColumn.optional("email", "people.email", ColumnType.EMAIL)
                        .withWords("email", "mail", "邮箱", "电子邮件", "почта", "correo", "courriel", "بريد"),
                TableColumn.optional("guardianName", "people.guardianName", ColumnType.TEXT)
                        .withWords("guardian", "parent", "监护人", "родитель", "ولي", "tuteur", "tutor"),
                TableColumn.optional("guardianPhone", "people.guardianPhone", ColumnType.TEXT),
                TableColumn.optional("guardianEmail", "people.guardianEmail", ColumnType.EMAIL),
                TableColumn.optional("language", "people.language", ColumnType.LANGUAGE)
                        .withWords("language", "语言", "язык", "لغة", "langue", "idioma"),
                TableColumn.optional("consentedOn", "people.consentedOn", ColumnType.DATE)
                        .withWords("consent", "同意", "согласие", "موافقة", "consentement", "consentimiento"),
                TableColumn.optional("another", "people.another", ColumnType.YES_NO));
    }

    @Override
    public TableOutcome take(TableLine line, TableContext context) {
        var draft = draft(line);
        if (book.alike(draft).stream().anyMatch(known -> isSame(known, draft))) {
            return TableOutcome.UNCHANGED;
        }
        book.enter(Objects.requireNonNull(context.organization()), null, draft);
        return TableOutcome.CREATED;
    }

    private static boolean isSame(PersonRow known, PersonDraft draft) {
        return draft.birthDate() != null
                && draft.birthDate().equals(known.bornOn())
                && draft.names().name().full().equalsIgnoreCase(known.name().full());
    }

    private static PersonDraft draft(TableLine line) {
        var language = line.textOrNull("language");
        return new PersonDraft(
                new PersonNames(
                        line.text("givenName"), line.textOrNull("familyName"), line.textOrNull("ownName"), null),
                day(line, "birthDate"),
                line.textOrNull("phone"),
                email(line, "email"),
                line.textOrNull("guardianName"),
                line.textOrNull("guardianPhone"),
                email(line, "guardianEmail"),
                language == null ? null : LanguageTag.of(language),
                day(line, "consentedOn"),
                Boolean.valueOf(line.textOrNull("another")));
    }

    private static @Nullable LocalDate day(TableLine line, String column) {
        var day = line.textOrNull(column);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable EmailAddress email(TableLine line, String column) {
        var email = line.textOrNull(column);
        return email == null ? null : EmailAddress.of(email);
    }
}
