package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.emails.VerificationEmails;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Asks somebody outside the project to verify the benefit of a result. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class AskVerifier {

    private final RegistryChanges changes;
    private final ProjectWork work;
    private final Verifiers verifiers;
    private final VerificationEmails emails;
    private final EntryReader reader;

    @Inject
    public AskVerifier(
            RegistryChanges changes,
            ProjectWork work,
            Verifiers verifiers,
            VerificationEmails emails,
            EntryReader reader) {
        this.changes = changes;
        this.work = work;
        this.verifiers = verifiers;
        this.emails = emails;
        this.reader = reader;
    }

    /**
     * Who is asked.
     *
     * @param verifier slug of the organization for which the person answers, which is no party
     * @param person email address of a member of it
     */
    public record BenefitVerifier(Slug verifier, EmailAddress person) {}

    /**
     * @throws NotFound when there is no such result
     * @throws Refused {@code verifier-takes-part}, {@code verifier-asks}, {@code result-stage}, {@code benefit-without-evidence}
     * @throws Invalid when there is no such organization, or no such member of it
     */
    public void execute(Slug slug, int number, BenefitVerifier who) {
        var project = changes.lock(Project.class, slug);
        var result = work.lockResult(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var asked = verifiers.find(project, who.verifier(), who.person());
        result.ask(asked, reader.today());
        changes.note(project, RegistryAction.VERIFIER_ASKED, number + ": " + verifiers.organization(asked));
        emails.asked(project, result, asked);
    }
}
