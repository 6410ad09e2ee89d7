package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Records the verification of a result's benefit by someone outside the project. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class VerifyBenefit {

    private EntryReader reader;
    private RegistryChanges changes;
    private Bodies bodies;
    private ProjectWork work;

    @SuppressWarnings("NullAway.Init")
    protected VerifyBenefit() {}

    @Inject
    public VerifyBenefit(EntryReader reader, RegistryChanges changes, Bodies bodies, ProjectWork work) {
        this.reader = reader;
        this.changes = changes;
        this.bodies = bodies;
        this.work = work;
    }

    /**
     * @param verifier slug of the organization that has verified it
     * @throws NotFound when there is no such result
     * @throws Refused {@code verifier-takes-part}, {@code result-stage}, {@code benefit-without-evidence}
     * @throws Invalid when there is no such organization
     */
    public void execute(Slug slug, int number, @Nullable String verifier) {
        var project = changes.lock(Project.class, slug);
        var result = work.lockResult(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var by = bodies.need("verifier", verifier);
        result.verify(by, project.hasParty(by), reader.today());
        changes.note(project, RegistryAction.BENEFIT_VERIFIED, bodies.name(by));
    }
}
