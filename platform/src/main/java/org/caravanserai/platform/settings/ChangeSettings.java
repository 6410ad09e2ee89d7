package org.caravanserai.platform.settings;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.settings.SettingAction;
import org.caravanserai.domain.settings.SettingsChanged;
import org.caravanserai.domain.settings.StoredSettings;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An administrator changes settings: those that are named, all of them or none. Each change is a line of history with what was there before. */
@UseCase
@Requires(Permission.MANAGE_SETTINGS)
public class ChangeSettings {

    /** Most characters of the reason. */
    public static final int MAX_WHY = 500;

    private static final String FIELD = "values.";

    private final SettingCatalog catalog;
    private final StoredSettings stored;
    private final Settings settings;
    private final History history;
    private final Event<SettingsChanged> changed;

    @Inject
    ChangeSettings(
            SettingCatalog catalog,
            StoredSettings stored,
            Settings settings,
            History history,
            Event<SettingsChanged> changed) {
        this.catalog = catalog;
        this.stored = stored;
        this.settings = settings;
        this.history = history;
        this.changed = changed;
    }

    /**
     * What is changed.
     *
     * @param values by the names of the settings: a text, a truth, a number, a list or texts by language; null or nothing: as the
     *     configuration says
     */
    public record Changes(
            Map<String, @Nullable Object> values,
            @Nullable @Longest(MAX_WHY) String why) {}

    /**
     * @throws Invalid with every value that is wrong, as {@code values.} and its name
     */
    public void execute(Changes changes) {
        var wanted = read(changes.values());
        stored.lock();
        var known = stored.read().values();
        var news = new HashMap<String, @Nullable String>();
        wanted.forEach((setting, value) -> {
            var property = setting.key().property();
            var configured = settings.configured(setting.key()).orElse(null);
            var set = Objects.equals(value, configured) ? null : value;
            var before = known.getOrDefault(property, configured);
            if (!Objects.equals(known.get(property), set)) {
                if (set == null) {
                    stored.remove(property);
                } else {
                    stored.put(property, set);
                }
                news.put(property, set);
                var after = set == null ? configured : set;
                history.changed(
                        setting.id(),
                        SettingAction.SETTING_CHANGED,
                        SettingHistory.told(setting, before, after),
                        SettingHistory.told(setting, after, before),
                        changes.why());
            }
        });
        if (!news.isEmpty()) {
            changed.fire(new SettingsChanged(news));
        }
    }

    private Map<SettingDefinition, @Nullable String> read(Map<String, @Nullable Object> values) {
        var wanted = new LinkedHashMap<SettingDefinition, @Nullable String>();
        var faults = new Invalid.Collector();
        values.forEach((name, written) -> {
            var setting = catalog.named(name).orElse(null);
            if (setting == null) {
                faults.check(false, FIELD + name, "unknown-reference", name);
            } else {
                wanted.put(
                        setting, faults.value(own -> own, () -> setting.kind().read(FIELD + name, written)));
            }
        });
        faults.throwIfAny();
        return wanted;
    }
}
