package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organization becomes a member of an alliance, with a role and from a day. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class AdmitMember {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Bodies bodies;

    @Inject
    public AdmitMember(EntryReader reader, RegistryChanges changes, Bodies bodies) {
        this.reader = reader;
        this.changes = changes;
        this.bodies = bodies;
    }

    /**
     * @throws NotFound when there is no such alliance
     * @throws Refused {@code alliance-member-already}
     * @throws Invalid each fault with its field; {@code not-a-membership} for a role of outsiders
     */
    public void execute(Slug slug, EntryForm.PartyForm form) {
        var alliance = changes.lock(Alliance.class, slug);
        var member = reader.party(form);
        if (!member.role().isMembership()) {
            throw new Invalid("role", "not-a-membership");
        }
        alliance.admit(member);
        var organization = member.organization();
        changes.note(
                alliance,
                RegistryAction.MEMBER_ADMITTED,
                organization == null ? member.name().in("en") : bodies.name(organization));
    }
}
