package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkComparison;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** How far the marks of an assessment are, with the marks of both markers, for its teacher and who decides on results. */
@UseCase
@Requires(Permission.READ_CLASSES)
public class ShowMarking {

    private final AssessmentMarks book;
    private final EnrolmentDirectory enrolments;
    private final Accounts accounts;
    private final ClassAccess access;

    @Inject
    public ShowMarking(AssessmentMarks book, EnrolmentDirectory enrolments, Accounts accounts, ClassAccess access) {
        this.book = book;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * A paper of the sample.
     *
     * @param marks of both markers
     * @param counting points that count now
     */
    public record Line(
            EnrolmentRow learner,
            MarkComparison.Line marks,
            @Nullable BigDecimal counting) {}

    /**
     * @param code of the class
     * @param lines papers of the sample; empty before it is drawn, and for the second marker until moderation
     * @param unmarked learners without a first mark
     * @param complete whether the second marker has marked all of them
     * @param factor by which the rest would be multiplied if the mean of both markers stood everywhere
     * @param moderates whether the caller may decide: decides on results there and has not marked
     */
    public record Shown(
            String code,
            Assessment assessment,
            @Nullable PersonName secondMarker,
            List<Line> lines,
            long unmarked,
            boolean complete,
            BigDecimal factor,
            boolean moderates) {}

    /**
     * @throws NotFound when the caller neither teaches the class nor decides on its results, or there is no such assessment
     */
    public Shown execute(UUID id) {
        var assessment = book.find(id);
        var found = access.read(assessment.ofClass());
        var marks = book.marks(assessment);
        var comparison = book.comparison(assessment, marks);
        var learners = enrolments.ofClass(found.id()).stream()
                .collect(Collectors.toMap(EnrolmentRow::id, Function.identity()));
        boolean blind = assessment.isBlindFor(book.account());
        return new Shown(
                found.code(),
                assessment,
                name(assessment.checks().secondMarker()),
                blind ? List.of() : lines(comparison, learners, marks),
                learners.values().stream()
                        .filter(row -> row.state().isLearner())
                        .filter(row -> AssessmentMarks.of(marks, row.id()).isEmpty())
                        .count(),
                !comparison.lines().isEmpty() && comparison.isComplete(),
                comparison.factor(Map.of()),
                access.examines(found.center()) && !book.hasMarked(marks));
    }

    private static List<Line> lines(
            MarkComparison comparison, Map<UUID, EnrolmentRow> learners, List<AssessmentMark> marks) {
        return comparison.lines().stream()
                .flatMap(line -> Optional.ofNullable(learners.get(line.enrolment())).stream()
                        .map(learner -> new Line(
                                learner, line, AssessmentMark.counting(AssessmentMarks.of(marks, line.enrolment())))))
                .toList();
    }

    private @Nullable PersonName name(@Nullable UUID account) {
        return account == null
                ? null
                : accounts.byId(account).map(found -> found.profile().name()).orElse(null);
    }
}
