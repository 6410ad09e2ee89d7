package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A project has a result, or a result has come further towards its use. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RecordResult {

    private final RegistryChanges changes;
    private final ProjectWork work;

    @Inject
    public RecordResult(RegistryChanges changes, ProjectWork work) {
        this.changes = changes;
        this.work = work;
    }

    /**
     * A result as a keeper enters it: a new one has a title, and each stage requires its own fields.
     *
     * @param evidence what shows the benefit; needed before it can be verified
     */
    public record ProjectResultForm(
            @OrEmpty LocalizedText title,
            @Nullable ResultStage stage,
            @Nullable CountryCode country,
            @Nullable String place,
            @Nullable String usedBy,
            @Nullable LocalDate since,
            @Nullable String benefit,
            @Nullable String evidence) {}

    /**
     * @param number of the result; null: a new one
     * @return its number
     * @throws NotFound when there is no such project or result
     * @throws Refused {@code result-stage}
     * @throws Invalid each fault with its field
     */
    public int execute(Slug slug, @Nullable Integer number, ProjectResultForm form) {
        var project = changes.lock(Project.class, slug);
        if (number == null) {
            var next = work.results(project.id()) + 1;
            work.add(new ProjectResult(project, next, form.title()));
            changes.note(project, RegistryAction.RESULT_RECORDED, String.valueOf(next));
            return next;
        }
        var result = work.lockResult(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var stage = form.stage();
        if (stage == null) {
            throw new Invalid("stage", "required");
        }
        advance(result, stage, form);
        changes.note(project, action(stage), String.valueOf(number));
        return number;
    }

    private static RegistryAction action(ResultStage stage) {
        return switch (stage) {
            case DISCLOSED -> RegistryAction.RESULT_RECORDED;
            case PROTECTED -> RegistryAction.RESULT_PROTECTED;
            case PILOT -> RegistryAction.RESULT_PILOTED;
            case TRANSFERRED -> RegistryAction.RESULT_TRANSFERRED;
            case IN_USE -> RegistryAction.RESULT_IN_USE;
            case BENEFIT_REPORTED -> RegistryAction.BENEFIT_REPORTED;
            case VERIFIED -> RegistryAction.BENEFIT_VERIFIED;
        };
    }

    private static void advance(ProjectResult result, ResultStage stage, ProjectResultForm form) {
        switch (stage) {
            case IN_USE -> result.use(use(form));
            case BENEFIT_REPORTED ->
                result.reportBenefit(form.benefit() == null ? "" : form.benefit(), form.evidence());
            default -> result.advance(stage);
        }
    }

    private static ProjectResult.Use use(ProjectResultForm form) {
        var country = form.country();
        var usedBy = form.usedBy();
        var since = form.since();
        new Invalid.Collector()
                .check(country != null, "country", "required")
                .check(usedBy != null && !usedBy.isBlank(), "usedBy", "required")
                .check(since != null, "since", "required")
                .throwIfAny();
        return new ProjectResult.Use(
                Objects.requireNonNull(country),
                form.place(),
                Objects.requireNonNull(usedBy),
                Objects.requireNonNull(since));
    }
}
