package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.centers.teaching.ClassColumn;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitations;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.jspecify.annotations.Nullable;

/**
 * Learners from a table, for classes that the caller directs. Each row invites a person by email; who agrees takes a place, or one on the
 * waiting list. The table tells nobody which addresses have an account, and nobody is invited to a class twice.
 */
@ApplicationScoped
class EnrolmentTable implements TableTarget {

    private final EnrolmentInvitations invitations;
    private final EnrolmentDirectory directory;
    private final ClassAccess access;
    private final PrintableNames names;
    private final CenterEmails emails;
    private final Clock clock;

    @Inject
    EnrolmentTable(
            EnrolmentInvitations invitations,
            EnrolmentDirectory directory,
            ClassAccess access,
            PrintableNames names,
            CenterEmails emails,
            Clock clock) {
        this.invitations = invitations;
        this.directory = directory;
        this.access = access;
        this.names = names;
        this.emails = emails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public String label() {
        return "centers.table.enrolments";
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_CENTER;
    }

    @Override
    public boolean isOfOrganization() {
        return false;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                ClassColumn.required(),
                TableColumn.required(
                        "email",
                        "centers.table.email",
                        ColumnType.EMAIL,
                        "E-mail",
                        "电子邮件",
                        "Почта",
                        "Correo",
                        "البريد"),
                TableColumn.required(
                        "givenName",
                        "centers.table.givenName",
                        ColumnType.TEXT,
                        "Given name",
                        "名",
                        "Имя",
                        "Prénom",
                        "Nombre"),
                TableColumn.optional(
                        "familyName",
                        "centers.table.familyName",
                        ColumnType.TEXT,
                        "Family name",
                        "姓",
                        "Фамилия",
                        "Nom",
                        "Apellidos"),
                TableColumn.optional("ownName", "centers.table.ownName", ColumnType.TEXT, "Own name", "本名", "原文姓名"),
                TableColumn.optional(
                        "bornOn", "centers.table.bornOn", ColumnType.DATE, "Born on", "Date of birth", "出生日期"));
    }

    @Override
    public TableOutcome take(TableLine line, TableContext context) {
        var found = access.directed(line.text(ClassColumn.NAME));
        var email = EmailAddress.of(line.text("email"));
        var name = name(line);
        names.require(name);
        var invitation = EnrolmentInvitation.of(found.id(), email, name, minor(line), clock.instant());
        if (isEnrolled(found, email, name) || !invitations.add(invitation)) {
            return TableOutcome.UNCHANGED;
        }
        emails.invited(invitation);
        return TableOutcome.CREATED;
    }

    /** Whether the person learns in the class or did; the center sees the addresses of its learners anyway. */
    private boolean isEnrolled(CourseClass found, EmailAddress email, PersonName name) {
        return directory.ofClass(found.id()).stream()
                .filter(row -> row.state().isLive() || row.state().isLearner())
                .anyMatch(row -> row.email().equalsIgnoreCase(email.value())
                        && row.name().given().equals(name.given()));
    }

    /** The day of birth of a minor; for adults it is not asked. */
    private @Nullable LocalDate minor(TableLine line) {
        var born = line.dateOrNull("bornOn");
        return born == null || !Learners.isMinor(born, clock.instant()) ? null : born;
    }

    private static PersonName name(TableLine line) {
        return new PersonName(line.text("givenName"), line.textOrNull("familyName"), line.textOrNull("ownName"), false);
    }
}
