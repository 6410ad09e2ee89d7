package org.caravanserai.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.platform.config.SettingKey;

/** All settings that can be changed, as the areas contribute them. */
@ApplicationScoped
public class SettingCatalog {

    private List<SettingDefinition> all = List.of();

    @Inject
    SettingCatalog(@Any Instance<ChangeableSettings> areas) {
        this.all = areas.stream().flatMap(area -> area.settings().stream()).toList();
    }

    /** Those of all pages, page by page. */
    public List<SettingDefinition> all() {
        return List.of(SettingPage.values()).stream()
                .flatMap(page -> on(page).stream())
                .toList();
    }

    public List<SettingDefinition> on(SettingPage page) {
        return all.stream().filter(each -> each.page() == page).toList();
    }

    public Optional<SettingDefinition> named(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * @param id the one by which history knows it
     */
    public Optional<SettingDefinition> byId(UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<SettingDefinition> of(SettingKey key) {
        return all.stream()
                .filter(each -> each.key().property().equals(key.property()))
                .findFirst();
    }
}
