package org.caravanserai.centers.party;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.PartyTerms;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.domain.centers.party.ThirdPartyRole;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director records a third party of the center, or what is different about it now. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SaveThirdParty {

    private final CenterStaff staff;
    private final CenterParties parties;
    private final Organizations organizations;
    private final History history;

    @Inject
    public SaveThirdParty(CenterStaff staff, CenterParties parties, Organizations organizations, History history) {
        this.staff = staff;
        this.parties = parties;
        this.organizations = organizations;
        this.history = history;
    }

    /**
     * Who it is: an organization by its slug, or a name.
     *
     * @param until last day; left out while it goes on
     */
    @Described(name = "ThirdPartyBody")
    public record PartyDraft(
            @Nullable Slug organization,
            @Nullable String name,
            ThirdPartyRole role,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * @param id of the third party that is changed; null: another one
     * @return the identity of the third party
     * @throws NotFound when the caller directs no such center, or it has no such third party
     * @throws Invalid each fault with its field
     */
    public UUID execute(Slug slug, @Nullable UUID id, PartyDraft draft) {
        var center = staff.lockedDirected(slug);
        var terms = new PartyTerms(organization(draft), draft.name(), draft.role(), draft.from(), draft.until());
        if (id == null) {
            var added = new ThirdParty(center, terms);
            parties.add(added);
            history.record(center.id(), CenterAction.THIRD_PARTY_ADDED, told(draft));
            return added.id();
        }
        parties.parties(center.id()).stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"))
                .change(center, terms);
        history.record(center.id(), CenterAction.THIRD_PARTY_CHANGED, told(draft));
        return id;
    }

    private @Nullable UUID organization(PartyDraft draft) {
        var slug = draft.organization();
        return slug == null ? null : organizations.named("organization", slug);
    }

    private static @Nullable String told(PartyDraft draft) {
        var name = draft.name();
        var organization = draft.organization();
        return name != null && !name.isBlank() ? name.strip() : organization == null ? null : organization.value();
    }
}
