package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.Bodies;
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
     * Departing member and last day.
     *
     * @param organization slug of the member
     * @param on today when nothing is written
     */
    public record AllianceDeparture(
            Slug organization, @Nullable LocalDate on) {}

    /**
     * @throws NotFound when there is no such alliance
     * @throws Refused {@code not-a-member}, {@code budget-needs-carrier}
     * @throws Invalid when there is no such organization
     */
    public void execute(Slug slug, AllianceDeparture departure) {
        var alliance = changes.lock(Alliance.class, slug);
        var member = bodies.find("organization", departure.organization());
        var on = departure.on();
        alliance.endMembership(member, on == null ? reader.today() : on);
        changes.note(alliance, RegistryAction.MEMBER_LEFT, bodies.name(member));
    }
}
