package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkTargets;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;

/** Refuses links to what is not there, or not for everybody to see. */
@ApplicationScoped
public class LinkCheck {

    private Registry registry;
    private LinkTargets targets;

    @SuppressWarnings("NullAway.Init")
    protected LinkCheck() {}

    @Inject
    public LinkCheck(Registry registry, LinkTargets targets) {
        this.registry = registry;
        this.targets = targets;
    }

    /**
     * @param field of the fault
     * @param reference a slug, a code or an address, as the target says; addresses elsewhere are not followed
     * @throws Invalid {@code no-such-event}, {@code no-such-entry}, {@code no-such-center}, {@code no-such-agreement}
     */
    public void require(String field, LinkTarget target, String reference) {
        var key =
                switch (target) {
                    case EVENT -> targets.hasEvent(reference) ? "" : "no-such-event";
                    case ENTRY -> Slug.read(reference).flatMap(registry::find).isPresent() ? "" : "no-such-entry";
                    case CENTER -> targets.hasCenter(reference) ? "" : "no-such-center";
                    case AGREEMENT -> targets.hasAgreement(reference) ? "" : "no-such-agreement";
                    case PAGE -> "";
                };
        if (!key.isEmpty()) {
            throw new Invalid(field, key, reference);
        }
    }
}
