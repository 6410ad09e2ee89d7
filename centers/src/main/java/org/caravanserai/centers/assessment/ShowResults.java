package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The plan of assessments of a class with all marks and results, for its teacher. */
@UseCase
@Requires(Permission.READ_CLASSES)
public class ShowResults {

    private final Assessments assessments;
    private final ClassResults results;
    private final ClassAccess access;
    private final CurrentCaller caller;

    @Inject
    public ShowResults(Assessments assessments, ClassResults results, ClassAccess access, CurrentCaller caller) {
        this.assessments = assessments;
        this.results = results;
        this.access = access;
        this.caller = caller;
    }

    /**
     * The plan and everybody's result.
     *
     * @param plan without assessments that the caller marks second and whose first marks are still hidden from the caller
     */
    public record Shown(List<Assessment> plan, List<ClassResults.Result> results) {}

    /**
     * @throws NotFound when the caller neither teaches the class nor decides on its results
     */
    public Shown execute(String code) {
        var found = access.read(code);
        var account = caller.get().accountId();
        var plan = assessments.of(found.id()).stream()
                .filter(each -> !each.isBlindFor(account))
                .toList();
        return new Shown(plan, results.of(found, plan));
    }
}
