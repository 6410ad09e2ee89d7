package org.caravanserai.persistence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.settings.SettingAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Settings lead to their page; the words of what changed say which one it is. */
@ApplicationScoped
class SettingThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(
                        SettingAction.SUBJECT,
                        "(select distinct h.subject_id as id from history_entry h where h.subject = 'SETTING') s",
                        "id")
                .link("'/admin/settings?setting=' || id", Permission.MANAGE_SETTINGS));
    }
}
