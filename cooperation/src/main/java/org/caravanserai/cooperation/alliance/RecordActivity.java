package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Activities;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceActivity;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Members of an alliance did something together. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RecordActivity {

    private final RegistryChanges changes;
    private final Bodies bodies;
    private final Activities activities;

    @Inject
    public RecordActivity(RegistryChanges changes, Bodies bodies, Activities activities) {
        this.changes = changes;
        this.bodies = bodies;
        this.activities = activities;
    }

    /**
     * What members did together, as a keeper enters it.
     *
     * @param participants slugs of the organizations
     */
    public record AllianceActivityForm(LocalDate heldOn, LocalizedText title, List<Slug> participants) {}

    /**
     * @throws NotFound when there is no such alliance
     * @throws Refused {@code not-a-member} when one that took part was no member on the day
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, AllianceActivityForm form) {
        var alliance = changes.lock(Alliance.class, slug);
        activities.add(new AllianceActivity(alliance, form.heldOn(), form.title(), organizations(form.participants())));
        changes.note(alliance, RegistryAction.ACTIVITY_RECORDED, form.heldOn().toString());
    }

    private List<UUID> organizations(List<Slug> slugs) {
        var faults = new Invalid.Collector();
        var found = new ArrayList<UUID>();
        for (int i = 0; i < slugs.size(); i++) {
            var place = "participants[" + i + "]";
            var slug = slugs.get(i);
            faults.attempt(place, () -> found.add(bodies.find(place, slug)));
        }
        faults.throwIfAny();
        return found;
    }
}
