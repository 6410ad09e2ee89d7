package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Targets that the caller can import into, and for which organizations. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListTableTargets {

    private final TableTargets targets;
    private final Organizations organizations;
    private final CurrentCaller caller;

    @Inject
    ListTableTargets(TableTargets targets, Organizations organizations, CurrentCaller caller) {
        this.targets = targets;
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * A target with the organizations in whose name the caller may import, by slug.
     *
     * @param organizations empty for a target without
     */
    public record Choice(TableTargetView target, Map<String, LocalizedText> organizations) {}

    /** Sorted by name. */
    public List<Choice> execute() {
        return targets.of(caller.get()).stream().map(this::choice).toList();
    }

    private Choice choice(ImportTarget target) {
        var own = new TreeMap<String, LocalizedText>();
        if (target.isOfOrganization()) {
            for (UUID id : caller.get().organizationsFor(target.permission())) {
                organizations.byId(id).ifPresent(found -> own.put(found.slug().value(), found.displayName()));
            }
        }
        return new Choice(TableTargetView.of(target), own);
    }
}
