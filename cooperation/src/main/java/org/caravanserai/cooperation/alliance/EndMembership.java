package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A member leaves an alliance; that it was one stays known. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class EndMembership {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Bodies bodies;

    @Inject
    public EndMembership(EntryReader reader, RegistryChanges changes, Bodies bodies) {
        this.reader = reader;
        this.changes = changes;
        this.bodies = bodies;
    }

    /**
     * @param day the last day; null: today
     * @throws NotFound when there is no such alliance
     * @throws Refused {@code not-a-member}, {@code budget-needs-carrier}
     */
    public void execute(Slug slug, @Nullable String organization, @Nullable LocalDate day) {
        var alliance = changes.lock(Alliance.class, slug);
        var member = bodies.need("organization", organization);
        alliance.endMembership(member, day == null ? reader.today() : day);
        changes.note(alliance, RegistryAction.MEMBER_LEFT, bodies.name(member));
    }
}
