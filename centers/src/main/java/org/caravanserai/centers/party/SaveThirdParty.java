package org.caravanserai.centers.party;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.PartyTerms;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.domain.centers.party.ThirdPartyRole;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
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
     * Who it is, as it was written.
     *
     * @param organization slug; left out where only the name is known
     * @param until last day; left out while it goes on
     */
    public record Command(
            @Nullable String organization,
            @Nullable String name,
            @Nullable String role,
            @Nullable String from,
            @Nullable String until) {}

    /**
     * @param id of the third party that is changed; null: another one
     * @return the identity of the third party
     * @throws NotFound when the caller directs no such center, or it has no such third party
     * @throws Invalid each fault with its field
     */
    public UUID execute(Slug slug, @Nullable UUID id, Command command) {
        var center = staff.lockedDirected(slug);
        var fields = new FormFields();
        var organization =
                fields.reference("organization", command.organization(), organizations::bySlug, Organization::id);
        var role = fields.neededConstant(ThirdPartyRole.class, "role", command.role());
        var from = fields.needed("from", command.from()) ? fields.date("from", command.from()) : null;
        var until = fields.date("until", command.until());
        if (fields.anyWrong() || role == null || from == null) {
            throw fields.refusal();
        }
        var terms = new PartyTerms(organization, command.name(), role, from, until);
        if (id == null) {
            var added = new ThirdParty(center, terms);
            parties.add(added);
            history.record(center.id(), CenterAction.THIRD_PARTY_ADDED, told(command));
            return added.id();
        }
        parties.parties(center.id()).stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"))
                .change(center, terms);
        history.record(center.id(), CenterAction.THIRD_PARTY_CHANGED, told(command));
        return id;
    }

    private static @Nullable String told(Command command) {
        var name = command.name();
        return name == null || name.isBlank() ? command.organization() : name.strip();
    }
}
