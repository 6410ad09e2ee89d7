package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.cooperation.emails.ProjectEmails;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The person outside the project who was asked confirms the benefit of a result, or returns it with a reason. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DecideBenefit {

    private final RegistryChanges changes;
    private final ProjectWork work;
    private final ProjectEmails emails;
    private final EntryReader reader;
    private final CurrentCaller caller;

    @Inject
    public DecideBenefit(
            RegistryChanges changes, ProjectWork work, ProjectEmails emails, EntryReader reader, CurrentCaller caller) {
        this.changes = changes;
        this.work = work;
        this.emails = emails;
        this.reader = reader;
        this.caller = caller;
    }

    /**
     * @param read the version of the result that was looked at; null: whatever it is
     * @param why needed when it is returned
     * @throws NotFound when there is no such result, or the caller is not the one who is asked
     * @throws Refused {@code verifier-takes-part}; {@code benefit-without-evidence}
     * @throws Conflict {@code changed-meanwhile} when something else is claimed by now
     * @throws Invalid a return without a reason
     */
    public void execute(Slug slug, int number, @Nullable Long read, boolean confirmed, @Nullable String why) {
        var project = changes.lock(Project.class, slug);
        var result = work.lockResult(project.id(), number)
                .filter(found -> found.isAsked(caller.account()) && belongs(found.verifier()))
                .orElseThrow(() -> new NotFound("not-found"));
        result.requireVersion(read);
        var takesPart = Verifiers.takesPart(project, caller.get());
        if (confirmed) {
            confirm(project, result, takesPart, number);
        } else {
            var reason = Reason.of(why).value();
            result.sendBack(takesPart);
            changes.note(project, RegistryAction.BENEFIT_RETURNED, number + ": " + reason);
            emails.benefit(project, result, false, reason, reader.today());
        }
    }

    private void confirm(Project project, ProjectResult result, boolean takesPart, int number) {
        result.verify(takesPart, reader.today());
        changes.note(project, RegistryAction.BENEFIT_VERIFIED, String.valueOf(number));
        emails.benefit(project, result, true, "", reader.today());
    }

    private boolean belongs(@Nullable UUID organization) {
        return organization != null && caller.get().organizations().containsKey(organization);
    }
}
