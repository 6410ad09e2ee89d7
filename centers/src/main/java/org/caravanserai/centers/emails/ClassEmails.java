package org.caravanserai.centers.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.FeeAccount;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens to a class and its sessions to those who learn in it, their guardians, who teach it, who direct the center, and who keep its fees. A
 * person who is concerned more than once gets one email.
 */
@ApplicationScoped
public class ClassEmails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final Fees fees;
    private final Rooms rooms;
    private final CourseClasses courseClasses;
    private final Centers centers;
    private final CenterEmails learners;
    private final CenterStepEmails directors;

    @Inject
    public ClassEmails(
            Outbox outbox,
            Accounts accounts,
            Enrolments enrolments,
            Fees fees,
            Rooms rooms,
            CourseClasses courseClasses,
            Centers centers,
            CenterEmails learners,
            CenterStepEmails directors) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.fees = fees;
        this.rooms = rooms;
        this.courseClasses = courseClasses;
        this.centers = centers;
        this.learners = learners;
        this.directors = directors;
    }

    /** The class has reached its next state; most of them are seen where one looks for them, and told to nobody. */
    public void happened(CourseClass found, ClassAction action) {
        if (action == ClassAction.CONFIRMED) {
            toClass(
                    found,
                    CenterEmail.CLASS_CONFIRMED,
                    "class:" + found.id() + ":confirmed",
                    learning(found),
                    Map.of());
        }
    }

    /**
     * The class was called off. Who keeps the fees is told when somebody has paid, for there is something to pay back then.
     *
     * @param lost whose enrolments ended with it
     */
    public void cancelled(CourseClass found, List<Enrolment> lost, String why) {
        var happening = "class:" + found.id() + ":cancelled";
        toClass(found, CenterEmail.CLASS_CANCELLED, happening, lost, Map.of("reason", why));
        var more = Map.of("reason", why, "learners", String.valueOf(lost.size()));
        toDirectors(
                found,
                CenterEmail.CLASS_CANCELLED_AT_CENTER,
                happening + ":center",
                "/manage/classes/" + found.code(),
                language -> more);
        if (fees.ofClass(found.id()).filter(fee -> isSomethingPaid(fee, lost)).isPresent()) {
            var center = center(found);
            put(
                    found,
                    directors.cashiers(center),
                    CenterEmail.CLASS_CANCELLED_AT_CENTER,
                    happening + ":center",
                    "/manage/centers/" + center.slug() + "/fees",
                    language -> more);
        }
    }

    private boolean isSomethingPaid(ClassFee fee, List<Enrolment> lost) {
        return lost.stream()
                .map(each -> FeeAccount.of(each.state(), fee.enrolledAt(each.enrolledAt()), fees.entries(each.id())))
                .anyMatch(account -> account.overpaid().signum() > 0);
    }

    /** One email to each for all that happened to sessions of the class at once: about the one session, or with a list of them. */
    public void changed(CourseClass found, List<SessionChange> changes) {
        if (changes.size() == 1) {
            changed(found, changes.get(0));
        } else if (!changes.isEmpty()) {
            changedTogether(found, changes);
        }
    }

    private void changed(CourseClass found, SessionChange change) {
        var session = change.session();
        var more = Map.of(
                "before",
                moment(found, change.before()),
                "startsAt",
                moment(found, session.startsAt()),
                "reason",
                change.reason());
        toClass(
                found,
                switch (change.kind()) {
                    case MOVED -> CenterEmail.SESSION_MOVED;
                    case CANCELLED -> CenterEmail.SESSION_CANCELLED;
                    case ADDED -> CenterEmail.SESSION_ADDED;
                },
                happening(change),
                concerned(found),
                teachers(session.teacher(), change.formerTeacher()),
                more,
                session.room());
        if (change.kind() == SessionChange.Kind.MOVED) {
            var atCenter = new LinkedHashMap<>(more);
            atCenter.put("room", session.room() == null ? "" : room(session.room()));
            toDirectors(
                    found,
                    CenterEmail.SESSION_MOVED_AT_CENTER,
                    happening(change) + ":center",
                    "/manage/classes/" + found.code() + "/sessions",
                    language -> atCenter);
        }
    }

    private void changedTogether(CourseClass found, List<SessionChange> changes) {
        var happening = happening(changes.get(0)) + ":together";
        var teachers = new LinkedHashSet<UUID>();
        changes.forEach(each -> teachers.addAll(teachers(each.session().teacher(), each.formerTeacher())));
        var more = Map.of(
                "moved",
                lines(
                        changes,
                        SessionChange.Kind.MOVED,
                        each -> moment(found, each.before()) + " "
                                + moment(found, each.session().startsAt())),
                "cancelled",
                lines(changes, SessionChange.Kind.CANCELLED, each -> moment(found, each.before())),
                "added",
                lines(changes, SessionChange.Kind.ADDED, each -> moment(found, each.before())),
                "reason",
                changes.stream()
                        .map(SessionChange::reason)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(""));
        toClass(found, CenterEmail.SESSIONS_CHANGED, happening, concerned(found), teachers, more, null);
        toDirectors(
                found,
                CenterEmail.SESSIONS_CHANGED_AT_CENTER,
                happening + ":center",
                "/manage/classes/" + found.code() + "/sessions",
                language -> more);
    }

    private static String lines(
            List<SessionChange> changes, SessionChange.Kind kind, Function<SessionChange, String> line) {
        return changes.stream()
                .filter(each -> each.kind() == kind)
                .sorted(Comparator.comparing(SessionChange::before))
                .map(line)
                .collect(Collectors.joining("\n"));
    }

    /** Marks are there for all learners of the class. */
    public void published(CourseClass found, Assessment assessment) {
        learning(found).forEach(each -> learners.published(each, assessment.id(), assessment.title()));
    }

    /** A learner appeals against a mark, and who decides on results has to decide. */
    public void appealed(Enrolment enrolment, Assessment assessment, MarkAppeal appeal) {
        var found = courseClasses.byId(enrolment.ofClass()).orElseThrow();
        toExaminers(
                found,
                CenterEmail.MARK_APPEAL_WAITING,
                "mark-appeal:" + appeal.id(),
                "/manage/classes/" + found.code() + "/appeals",
                language -> Map.of(
                        "learner",
                        enrolment.learner().name().full(),
                        "assessment",
                        assessment.title().in(language)));
    }

    private List<Enrolment> learning(CourseClass found) {
        return enrolments.of(found.id()).stream()
                .filter(each -> each.state() == EnrolmentState.ENROLLED)
                .toList();
    }

    /** Who learns, and who waits for a place or an answer and counts on the time. */
    private List<Enrolment> concerned(CourseClass found) {
        return enrolments.of(found.id()).stream()
                .filter(each -> each.state().isLive())
                .toList();
    }

    private void toClass(
            CourseClass found,
            CenterEmail template,
            String happening,
            Collection<Enrolment> concerned,
            Map<String, String> more) {
        toClass(found, template, happening, concerned, teachers(found.terms().teacher(), null), more, null);
    }

    private void toClass(
            CourseClass found,
            CenterEmail template,
            String happening,
            Collection<Enrolment> concerned,
            Set<UUID> teachers,
            Map<String, String> more,
            @Nullable UUID room) {
        Map<UUID, String> links = new LinkedHashMap<>();
        concerned.forEach(each -> links.putIfAbsent(each.learner().account(), "/my/courses/" + each.code()));
        teachers.forEach(each -> links.putIfAbsent(each, "/manage/classes/" + found.code()));
        var all = new LinkedHashMap<>(more);
        all.put("room", room == null ? "" : room(room));
        var named = names(found);
        var known = accounts.byIds(links.keySet());
        outbox.putAll(links.entrySet().stream()
                .flatMap(link -> Optional.ofNullable(known.get(link.getKey())).stream()
                        .map(account -> message(
                                named, template, happening, recipient(account), link.getValue(), language -> all)))
                .toList());
    }

    private void toDirectors(
            CourseClass found,
            CenterEmail template,
            String happening,
            String link,
            Function<String, Map<String, String>> more) {
        put(found, directors.directing(center(found)), template, happening, link, more);
    }

    private void toExaminers(
            CourseClass found,
            CenterEmail template,
            String happening,
            String link,
            Function<String, Map<String, String>> more) {
        put(found, directors.examining(center(found)), template, happening, link, more);
    }

    private Center center(CourseClass found) {
        return centers.byId(found.center()).orElseThrow();
    }

    private void put(
            CourseClass found,
            List<Recipient> recipients,
            CenterEmail template,
            String happening,
            String link,
            Function<String, Map<String, String>> more) {
        var named = names(found);
        outbox.putAll(recipients.stream()
                .map(recipient -> message(named, template, happening, recipient, link, more))
                .toList());
    }

    /** What class and center are called, found once for each language. */
    private Function<String, Names> names(CourseClass found) {
        var byLanguage = new HashMap<String, Names>();
        return language -> byLanguage.computeIfAbsent(
                language, each -> new Names(learners.title(found, each), learners.center(found.center(), each)));
    }

    private record Names(String ofClass, String center) {}

    private MailMessage message(
            Function<String, Names> named,
            CenterEmail template,
            String happening,
            Recipient recipient,
            String link,
            Function<String, Map<String, String>> more) {
        var language = recipient.language().value();
        Map<String, String> arguments = new LinkedHashMap<>(more.apply(language));
        var names = named.apply(language);
        arguments.put("class", names.ofClass());
        arguments.put("center", names.center());
        arguments.put("link", link);
        arguments.keySet().retainAll(template.argumentNames());
        return MailMessage.of(template, happening + ":" + recipient.address(), recipient, arguments);
    }

    private static Recipient recipient(Account account) {
        var language = account.profile().preferredLanguage().value();
        return Recipient.of(account.email(), account.name().in(language), language);
    }

    private String room(UUID id) {
        return rooms.room(id).map(Room::name).orElse("");
    }

    private static Set<UUID> teachers(@Nullable UUID one, @Nullable UUID other) {
        var all = new LinkedHashSet<UUID>();
        if (one != null) {
            all.add(one);
        }
        if (other != null) {
            all.add(other);
        }
        return all;
    }

    private static String moment(CourseClass found, Instant at) {
        return at.atZone(found.zone()).toString();
    }

    /** It can happen to a session more than once; the version tells the times apart. */
    private static String happening(SessionChange change) {
        var session = change.session();
        return "session:" + session.id() + ":" + change.kind().name().toLowerCase(Locale.ROOT) + ":"
                + session.version();
    }
}
