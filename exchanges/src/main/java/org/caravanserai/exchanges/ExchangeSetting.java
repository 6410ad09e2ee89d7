package org.caravanserai.exchanges;

import org.caravanserai.platform.config.SettingKey;
import org.jspecify.annotations.Nullable;

/** Settings of exchanges. */
public enum ExchangeSetting implements SettingKey {
    /**
     * From where copies of agreements are read: {@code identifier=address}, separated by commas. The identifier is the first domain of
     * a verified organization, else its slug; the address is that below which {@code /iias} answers.
     */
    EWP_PARTNERS("caravanserai.ewp.partners", null),
    /** {@code on}: such an address may be on this machine, without TLS; for tests of two instances. */
    EWP_LOOPBACK("caravanserai.ewp.loopback", "off");

    private final String property;
    private final @Nullable String defaultValue;

    ExchangeSetting(String property, @Nullable String defaultValue) {
        this.property = property;
        this.defaultValue = defaultValue;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public @Nullable String defaultValue() {
        return defaultValue;
    }
}
