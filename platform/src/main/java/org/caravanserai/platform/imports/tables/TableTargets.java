package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The targets of all areas, as far as a caller may import into them. */
@ApplicationScoped
class TableTargets {

    private final Instance<ImportTarget> targets;

    @Inject
    TableTargets(@Any Instance<ImportTarget> targets) {
        this.targets = targets;
    }

    /** Targets that the caller may import into, by name. */
    List<ImportTarget> of(Caller caller) {
        return targets.stream()
                .map(ImportTarget.class::cast)
                .filter(target -> caller.may(target.permission()))
                .sorted(java.util.Comparator.comparing(ImportTarget::name))
                .toList();
    }

    /**
     * @throws NotFound when there is none of that name, or the caller may not import into it for this organization
     */
    ImportTarget required(String name, @Nullable UUID organization, Caller caller) {
        return targets.stream()
                .map(ImportTarget.class::cast)
                .filter(target -> target.name().equals(name))
                .filter(target -> may(target, organization, caller))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    ImportTarget required(TableUpload upload, Caller caller) {
        return required(upload.target(), upload.organization(), caller);
    }

    private static boolean may(ImportTarget target, @Nullable UUID organization, Caller caller) {
        if (!target.isOfOrganization()) {
            return organization == null && caller.may(target.permission());
        }
        return organization != null && caller.may(target.permission(), organization);
    }
}
