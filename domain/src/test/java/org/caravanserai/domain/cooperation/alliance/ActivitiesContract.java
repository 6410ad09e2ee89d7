package org.caravanserai.domain.cooperation.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.PortContract;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

/** What {@link Activities} promises. */
public interface ActivitiesContract extends PortContract {

    Activities activities();

    Registry registry();

    Organizations organizations();

    /** What is kept of an activity; the port itself only adds. */
    AllianceActivity kept(UUID id);

    @Test
    default void anActivityIsKeptWithThoseThatTookPartInTheirOrder() {
        var members = List.of(organization(), organization(), organization());
        var alliance = new Alliance(
                Slug.of("entry-" + Ids.next()),
                Facts.of(
                        CooperationWay.UNIVERSITY_ALLIANCE,
                        Facts.DAY,
                        members.stream().map(ActivitiesContract::member).toArray(EntryParty[]::new)),
                AllianceKind.REGIONAL,
                LocalizedText.EMPTY,
                World.NOW);
        inTransaction(() -> registry().add(alliance));
        var tookPart = List.of(members.get(2), members.get(0));
        var activity = new AllianceActivity(
                alliance, Facts.DAY.plusDays(1), LocalizedText.of("en", "Summer school"), tookPart);
        inTransaction(() -> activities().add(activity));
        assertThat(inTransaction(() -> kept(activity.id()).participants())).isEqualTo(tookPart);
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private static EntryParty member(UUID organization) {
        return new EntryParty(PartyRole.MEMBER, Sector.UNIVERSITY, organization, null, null, Facts.DAY, null);
    }
}
