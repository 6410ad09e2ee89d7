package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A keeper of the registry registers a project. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterProject {

    private final ProjectMaker maker;
    private final RegistryChanges changes;

    @Inject
    public RegisterProject(ProjectMaker maker, RegistryChanges changes) {
        this.maker = maker;
        this.changes = changes;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     * @throws Refused {@code second-person-needed} where records are published by a second person only
     */
    public String execute(ProjectForm form) {
        return changes.register(maker.make(form));
    }
}
