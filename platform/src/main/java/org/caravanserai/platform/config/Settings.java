package org.caravanserai.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads settings; blank counts as unset. */
@ApplicationScoped
public class Settings {

    private final Function<String, Optional<String>> source;

    /** The settings of this instance. */
    public Settings() {
        this.source = name -> ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    private Settings(Map<String, String> values) {
        this.source = name -> Optional.ofNullable(values.get(name));
    }

    /** Settings of a test, by the names of their properties. */
    public static Settings of(Map<String, String> values) {
        return new Settings(values);
    }

    public Optional<String> find(SettingKey setting) {
        return source.apply(setting.property())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
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
     * @throws IllegalStateException when it is not a whole number above zero
     */
    public int number(SettingKey setting) {
        var value = get(setting);
        if (!value.matches("[1-9][0-9]{0,7}")) {
            throw new IllegalStateException(setting.property() + " must be a whole number above 0, not " + value);
        }
        return Integer.parseInt(value);
    }

    /** An absolute address of the platform for a path that begins with a slash. */
    public String address(String path) {
        var base = get(Setting.URL);
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
