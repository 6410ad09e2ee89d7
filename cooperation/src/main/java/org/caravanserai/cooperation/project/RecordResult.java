package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
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
     * Data of a result, as text; each stage requires its own fields.
     *
     * @param evidence what shows the benefit; needed before it can be verified
     */
    public record ProjectResultForm(
            @Nullable Map<String, String> title,
            @Nullable String stage,
            @Nullable String country,
            @Nullable String place,
            @Nullable String usedBy,
            @Nullable String since,
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
        var fields = new FormFields();
        if (number == null) {
            var title = fields.text("title", form.title());
            fields.throwIfAny();
            var next = work.results(project.id()) + 1;
            work.add(new ProjectResult(project, next, Objects.requireNonNull(title)));
            changes.note(project, RegistryAction.RESULT_RECORDED, String.valueOf(next));
            return next;
        }
        var result = work.lockResult(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var stage = fields.neededConstant(ResultStage.class, "stage", form.stage());
        fields.throwIfAny();
        advance(result, Objects.requireNonNull(stage), form);
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
        var fields = new FormFields();
        fields.needed("country", form.country());
        var country = fields.country("country", form.country());
        fields.needed("usedBy", form.usedBy());
        fields.needed("since", form.since());
        var since = fields.date("since", form.since());
        fields.throwIfAny();
        return new ProjectResult.Use(
                Objects.requireNonNull(country),
                form.place(),
                String.valueOf(form.usedBy()),
                Objects.requireNonNull(since));
    }
}
