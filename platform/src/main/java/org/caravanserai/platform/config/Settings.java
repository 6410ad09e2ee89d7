package org.caravanserai.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.domain.shared.LocalizedText;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads settings: what was set while the platform runs, else what is configured; blank counts as unset. */
@ApplicationScoped
public class Settings {

    private final Function<String, Optional<String>> source;
    private final SetValues set;

    /** The settings of this instance as they are configured. */
    public Settings() {
        this(property -> Optional.empty());
    }

    /** The settings of this instance. */
    @Inject
    public Settings(SetValues set) {
        this.source = name -> ConfigProvider.getConfig().getOptionalValue(name, String.class);
        this.set = set;
    }

    private Settings(Map<String, String> values, SetValues set) {
        this.source = name -> Optional.ofNullable(values.get(name));
        this.set = set;
    }

    /** Settings of a test, by the names of their properties. */
    public static Settings of(Map<String, String> values) {
        return of(values, property -> Optional.empty());
    }

    /** Settings of a test that are configured so, with what was set in it. */
    public static Settings of(Map<String, String> values, SetValues set) {
        return new Settings(values, set);
    }

    public Optional<String> find(SettingKey setting) {
        return set.find(setting.property()).or(() -> configured(setting));
    }

    /** What counts where nothing was set. */
    public Optional<String> configured(SettingKey setting) {
        return source.apply(setting.property())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(setting.general()).flatMap(this::configured))
                .or(() -> Optional.ofNullable(setting.defaultValue()));
    }

    /**
     * @throws IllegalStateException when it has no value and no default
     */
    public String get(SettingKey setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.property() + " is not set"));
    }

    public boolean isOn(SettingKey setting) {
        return find(setting)
                .filter(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("on"))
                .isPresent();
    }

    /**
     * @throws IllegalStateException when it is not a whole number
     */
    public int number(SettingKey setting) {
        var value = get(setting);
        if (!value.matches("0|[1-9][0-9]{0,7}")) {
            throw new IllegalStateException(setting.property() + " must be a whole number, not " + value);
        }
        return Integer.parseInt(value);
    }

    /** A length of time that is set in days. */
    public Duration days(SettingKey setting) {
        return Duration.ofDays(number(setting));
    }

    /** A text in several languages; empty where there is none. */
    public LocalizedText texts(SettingKey setting) {
        return find(setting).map(LocalizedTexts::read).orElse(LocalizedText.EMPTY);
    }

    /** An absolute address of the platform for a path that begins with a slash. */
    public String address(String path) {
        var base = get(Setting.URL);
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
