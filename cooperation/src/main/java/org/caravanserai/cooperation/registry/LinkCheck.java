package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkTargets;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;

/** Refuses links to what is not there, or not for everybody to see. */
@ApplicationScoped
public class LinkCheck {

    private final Registry registry;
    private final LinkTargets targets;
    private final RegistryDirectory directory;

    @Inject
    public LinkCheck(Registry registry, LinkTargets targets, RegistryDirectory directory) {
        this.registry = registry;
        this.targets = targets;
        this.directory = directory;
    }

    /**
     * A link of a record; one that the record has already stays as it is, whatever has become of its target.
     *
     * @param before the links that the record has
     * @throws Invalid as {@link #require}; {@code no-such-instrument} when it changes what is no instrument
     */
    void require(EntryLink link, Collection<EntryLink> before) {
        var known = before.stream().filter(link::leadsWhere).toList();
        if (known.isEmpty()) {
            require("reference", link.target(), link.reference());
        }
        if (link.relation() == LinkRelation.CHANGES
                && known.stream().noneMatch(each -> each.relation() == LinkRelation.CHANGES)
                && directory.bySlug(EntryKind.INSTRUMENT, link.reference()).isEmpty()) {
            throw new Invalid("reference", "no-such-instrument", link.reference());
        }
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
