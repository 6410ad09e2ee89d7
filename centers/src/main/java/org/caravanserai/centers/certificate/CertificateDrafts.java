package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.CertificateFacts;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.teaching.ClassOffer;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.language.Wording;

/** Puts together what a certificate says, on paper and as a credential. */
@ApplicationScoped
public class CertificateDrafts {

    private final Courses courses;
    private final CourseClasses classes;
    private final ClassSessions classSessions;
    private final Centers centers;
    private final Accounts accounts;
    private final BadgeCredentials badges;
    private final Clock clock;
    private final PrintableNames names;

    @Inject
    public CertificateDrafts(
            Courses courses,
            CourseClasses classes,
            ClassSessions classSessions,
            Centers centers,
            Accounts accounts,
            BadgeCredentials badges,
            Clock clock,
            PrintableNames names) {
        this.courses = courses;
        this.classes = classes;
        this.classSessions = classSessions;
        this.centers = centers;
        this.accounts = accounts;
        this.badges = badges;
        this.clock = clock;
        this.names = names;
    }

    /** What is to be issued: the document with its facts, and how it is printed. */
    public record Draft(DocumentDraft document, CertificateFacts facts, DocumentPrinter printer) {}

    Draft of(Enrolment enrolment) {
        var found = classes.byId(enrolment.ofClass()).orElseThrow();
        var content = courses.course(found.course()).orElseThrow().content();
        var center = centers.byId(found.center()).orElseThrow();
        var sessions = sessions(found.id());
        var days = sessions.stream()
                .map(session -> session.startsAt().atZone(found.zone()).toLocalDate())
                .toList();
        if (days.isEmpty()) {
            throw new Refused("certificate-without-sessions");
        }
        var facts = new CertificateFacts(
                content.title(),
                center.name(),
                content.language(),
                content.scheme(),
                content.schemeVersion(),
                content.exitLevel(),
                hours(sessions),
                days.get(0),
                days.get(days.size() - 1));
        var today = clock.instant().atZone(found.zone()).toLocalDate();
        var months = content.certificateValidMonths();
        var document = new DocumentDraft(
                CenterDocument.LANGUAGE_CERTIFICATE,
                enrolment.id(),
                center.host(),
                enrolment.learner().account(),
                holder(enrolment),
                today,
                months == null ? null : today.plusMonths(months),
                language(enrolment),
                lines(facts));
        return new Draft(document, facts, new CertificatePdf(document, facts));
    }

    /** Those that were held; where nobody recorded attendance, those that were not cancelled. */
    private List<ClassSession> sessions(UUID ofClass) {
        var all = classSessions.sessions(ofClass).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
        var held = all.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .toList();
        return held.isEmpty() ? all : held;
    }

    private static BigDecimal hours(List<ClassSession> sessions) {
        return ClassOffer.hours(sessions.stream()
                .mapToLong(session ->
                        Duration.between(session.startsAt(), session.endsAt()).toMinutes())
                .sum());
    }

    Certificate signed(Enrolment enrolment, Draft draft, IssuedDocument issued) {
        var found = classes.byId(enrolment.ofClass()).orElseThrow();
        var center = centers.byId(found.center()).orElseThrow();
        var credential = badges.sign(issued, draft.facts(), center.slug());
        return new Certificate(issued.id(), enrolment.id(), center.id(), found.id(), draft.facts(), credential);
    }

    private String holder(Enrolment enrolment) {
        return names.printed(enrolment.learner().name());
    }

    private LanguageTag language(Enrolment enrolment) {
        return accounts.byId(enrolment.learner().account())
                .map(account -> account.profile().preferredLanguage())
                .filter(language -> Wording.LANGUAGES.contains(language.value()))
                .orElseGet(() -> LanguageTag.of("en"));
    }

    private static DocumentFacts lines(CertificateFacts facts) {
        return DocumentFacts.of(
                DocumentFact.texts("centers.course.title", facts.course()),
                DocumentFact.language(
                        "centers.course.language", facts.language().value()),
                DocumentFact.text("centers.course.exitLevel", facts.level()),
                DocumentFact.text("centers.course.scheme", facts.scheme() + " " + facts.schemeVersion()),
                DocumentFact.number("centers.course.hours", facts.hours()),
                DocumentFact.date("centers.term.firstDay", facts.firstDay()),
                DocumentFact.date("centers.term.lastDay", facts.lastDay()),
                DocumentFact.texts("centers.subject.CENTER", facts.center()));
    }
}
