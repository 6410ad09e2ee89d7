package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.centers.teaching.ClassColumn;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;

/**
 * Enrolments from a table, for classes that the caller directs. Each row takes a place or one on the waiting list as an enrolment on a
 * page does; present and former learners of the class stay unchanged.
 */
@ApplicationScoped
class EnrolmentTable implements TableTarget {

    private Accounts accounts;
    private Enrolments enrolments;
    private NodeLock lock;
    private EnrolmentBook book;
    private ClassAccess access;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentTable() {}

    @Inject
    EnrolmentTable(Accounts accounts, Enrolments enrolments, NodeLock lock, EnrolmentBook book, ClassAccess access) {
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.lock = lock;
        this.book = book;
        this.access = access;
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
        var account = accounts.byEmail(EmailAddress.of(line.text("email")))
                .orElseThrow(() -> new Invalid("email", "no-account-with-address", line.text("email")));
        var learner = new Learner(account.id(), name(line), line.dateOrNull("bornOn"));
        lock.take("enrolment-" + learner.account());
        if (isEnrolled(found, account, learner)) {
            return TableOutcome.UNCHANGED;
        }
        book.enter(found, learner);
        return TableOutcome.CREATED;
    }

    private boolean isEnrolled(CourseClass found, Account account, Learner learner) {
        return enrolments.live(found.id(), learner).isPresent()
                || enrolments.of(found.id()).stream()
                        .anyMatch(each -> each.state().isLearner()
                                && each.learner().account().equals(account.id())
                                && each.learner()
                                        .name()
                                        .given()
                                        .equals(learner.name().given()));
    }

    private static PersonName name(TableLine line) {
        return new PersonName(line.text("givenName"), line.textOrNull("familyName"), line.textOrNull("ownName"), false);
    }
}
