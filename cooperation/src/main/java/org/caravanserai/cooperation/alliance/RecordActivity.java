package org.caravanserai.cooperation.alliance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.alliance.Activities;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceActivity;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

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

    /** The activity as entered in a form: everything as text. */
    public record AllianceActivityForm(
            @Nullable String heldOn,
            @Nullable Map<String, String> title,
            @Nullable List<String> participants) {}

    /**
     * @throws NotFound when there is no such alliance
     * @throws Refused {@code not-a-member} when one that took part was no member on the day
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, AllianceActivityForm form) {
        var alliance = changes.lock(Alliance.class, slug);
        var fields = new FormFields();
        fields.needed("heldOn", form.heldOn());
        var day = fields.date("heldOn", form.heldOn());
        var title = fields.text("title", form.title());
        var participants = fields.list("participants", form.participants(), each -> bodies.need("", each));
        fields.throwIfAny();
        activities.add(new AllianceActivity(
                alliance, Objects.requireNonNull(day), Objects.requireNonNull(title), participants));
        changes.note(alliance, RegistryAction.ACTIVITY_RECORDED, form.heldOn());
    }
}
