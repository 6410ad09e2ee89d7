package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Evaluation;
import org.caravanserai.domain.cooperation.programme.EvaluationOutcome;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The evaluation of a programme: who evaluated it, with which outcome, and what was found. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class EvaluateProgramme {

    private final EntryReader reader;
    private final RegistryChanges changes;

    @Inject
    public EvaluateProgramme(EntryReader reader, RegistryChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    /** The evaluation, as a keeper enters it. */
    public record EvaluationForm(
            LocalDate heldOn,
            EvaluationOutcome outcome,
            String evaluatedBy,
            @OrEmpty LocalizedText findings) {}

    /**
     * @throws NotFound when there is no such programme
     * @throws Refused {@code not-approved-yet}, {@code programme-over}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, EvaluationForm form) {
        var programme = changes.lock(Programme.class, slug);
        programme.evaluate(
                new Evaluation(form.heldOn(), form.outcome(), form.evaluatedBy(), form.findings()),
                reader.latestToday());
        changes.note(programme, RegistryAction.EVALUATED, form.heldOn().toString());
    }
}
