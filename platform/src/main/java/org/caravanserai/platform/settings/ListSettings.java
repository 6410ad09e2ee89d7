package org.caravanserai.platform.settings;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.settings.StoredSettings;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** All settings that can be changed, with the values that they have now. */
@UseCase
@Requires(Permission.MANAGE_SETTINGS)
public class ListSettings {

    private final SettingCatalog catalog;
    private final StoredSettings stored;
    private final Settings settings;

    @Inject
    ListSettings(SettingCatalog catalog, StoredSettings stored, Settings settings) {
        this.catalog = catalog;
        this.stored = stored;
        this.settings = settings;
    }

    /**
     * A setting.
     *
     * @param value the one that counts, as it is stored
     * @param byDefault the one of the configuration
     * @param set whether an administrator has set another one
     */
    public record Line(
            SettingDefinition setting,
            @Nullable String value,
            @Nullable String byDefault,
            boolean set) {}

    /** Page by page. */
    public List<Line> execute() {
        var values = stored.read().values();
        return catalog.all().stream()
                .map(setting -> {
                    var configured = settings.configured(setting.key()).orElse(null);
                    var set = values.get(setting.key().property());
                    return new Line(setting, set == null ? configured : set, configured, set != null);
                })
                .toList();
    }
}
